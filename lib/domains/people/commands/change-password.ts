import { hashPassword, verifyPassword } from "@/lib/platform/auth/password-hash";
import { revokeSessionsOf } from "@/lib/platform/auth/session-rows";
import { defineCommand } from "@/lib/platform/command/define-command";
import { parseInput } from "@/lib/platform/command/parse-input";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError, notFound, refuseIf } from "@/lib/shared/result";
import { signInCopy } from "../copy/sign-in";
import { credentialById } from "../queries/sign-in";
import { whyNotPassword } from "../rules/password";
import { ChangePasswordInput, StorePasswordInput } from "../schema";
import { attempt, type SignInOrigin } from "./attempt";
import { auditedAs } from "./load-account";
import { passPassword } from "./sign-in-steps";

/**
 * Changes one's own password. Guessing at the current one counts like a failed sign-in, so that an unguarded
 * desk does not give it away; all other sessions of the account end.
 */
export async function changePassword(
  actor: Actor,
  rawInput: ChangePasswordInput & { readonly sessionId: string },
  origin: SignInOrigin,
): Promise<void> {
  const { sessionId, ...given } = rawInput;
  const { current, password } = parseInput(ChangePasswordInput, given);
  if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED", "请先登录");
  const own = await credentialById(actor, actor.userId);
  if (!own) throw notFound();
  refuseIf(whyNotPassword(password, own.login), "INVALID");
  if (password === current) {
    const message = signInCopy.samePassword;
    throw new AppError("INVALID", message, [{ key: "same", message, field: "password" }]);
  }
  await attempt(actor, own.login, origin, async (attemptId) => {
    if (!(await verifyPassword(own.passwordHash, current)))
      return { refused: "CURRENT_PASSWORD", account: own };
    await passPassword(actor, { attempt: attemptId }, origin);
    return own;
  });
  const passwordHash = await hashPassword(password);
  await storePassword(actor, { userId: own.id, login: own.login, passwordHash, sessionId }, origin);
}

const storePassword = defineCommand({
  audit: "user.password_changed",
  action: "profile.manage",
  input: StorePasswordInput,
  run: async ({ tx, audit }, { userId, login, passwordHash, sessionId }): Promise<void> => {
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: false, version: { increment: 1 } },
    });
    await revokeSessionsOf(tx, userId, sessionId);
    audit(await auditedAs(tx, userId, login));
  },
});
