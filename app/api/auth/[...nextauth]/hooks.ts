import { signIn } from "@/lib/domains/people/commands/sign-in";
import { endSession } from "@/lib/domains/people/commands/sign-in-steps";
import { signInCopy } from "@/lib/domains/people/copy/sign-in";
import type { SignInHooks } from "@/lib/platform/auth/next-auth-options";
import { addressOf } from "@/lib/platform/http/client-address";
import { requestIdOf } from "@/lib/platform/http/request-id";
import { AppError } from "@/lib/shared/result";

const NOBODY = { kind: "public" } as const;

/** next-auth's routes do what the sign-in page does, by the same commands; a code comes in the same request. */
export function signInHooks(headers: Headers): SignInHooks {
  const origin = {
    address: addressOf(headers),
    userAgent: headers.get("user-agent"),
    requestId: requestIdOf(headers),
  };
  return {
    signIn: async (credentials) => {
      const outcome = await signIn(NOBODY, credentials, origin);
      if (outcome.kind === "code-needed") throw new AppError("INVALID", signInCopy.codeNeeded);
      return outcome.session;
    },
    signOut: (ref) => endSession(NOBODY, ref, origin),
  };
}
