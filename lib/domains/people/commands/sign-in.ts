import { passwordFingerprint, verifyPassword } from "@/lib/platform/auth/password-hash";
import type { PendingRef, SessionRef } from "@/lib/platform/auth/session-token";
import { acceptedStep, unsealSecret } from "@/lib/platform/auth/totp";
import { parseInput } from "@/lib/platform/command/parse-input";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError } from "@/lib/shared/result";
import { signInCopy } from "../copy/sign-in";
import { type Credential, credentialById, credentialByLogin } from "../queries/sign-in";
import { CodeInput, SignInInput } from "../schema";
import { attempt, type Refusal, type SignInOrigin } from "./attempt";
import { passPassword, startSession } from "./sign-in-steps";

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly session: SessionRef }
  | { readonly kind: "code-needed"; readonly pending: PendingRef };

/**
 * Signs in with a password, and with a code where the account has a second factor.
 * @throws AppError INVALID when something is wrong, THROTTLED while the account is locked
 */
export async function signIn(
  actor: Actor,
  rawInput: { readonly login: string; readonly password: string; readonly code?: string },
  origin: SignInOrigin,
): Promise<SignInOutcome> {
  const { login, password, code } = parseInput(SignInInput, rawInput);
  return attempt<SignInOutcome>(actor, login, origin, async (attemptId) => {
    const credential = await credentialByLogin(actor, login);
    const fits = await verifyPassword(credential?.passwordHash ?? null, password);
    if (!credential || !fits) return { refused: "PASSWORD", account: credential };
    const asksForCode = credential.status === "ACTIVE" && credential.totpSecret !== null && code === "";
    if (!asksForCode) return finish(credential, code, origin);
    await passPassword(actor, { attempt: attemptId }, origin);
    const fingerprint = passwordFingerprint(credential.passwordHash);
    return { kind: "code-needed", pending: { uid: credential.id, fingerprint } };
  });
}

/**
 * The second half of a sign-in: the one-time code after the password.
 * @throws AppError INVALID when the code is wrong or used, STATE when the password was proved too long ago
 */
export async function confirmCode(
  actor: Actor,
  rawInput: { readonly code: string; readonly pending: PendingRef | null },
  origin: SignInOrigin,
): Promise<SignInOutcome> {
  const { code } = parseInput(CodeInput, { code: rawInput.code });
  const { pending } = rawInput;
  const known = pending ? await credentialById(actor, pending.uid) : null;
  if (!pending || !known || passwordFingerprint(known.passwordHash) !== pending.fingerprint) {
    throw new AppError("STATE", signInCopy.stale);
  }
  return attempt<SignInOutcome>(actor, known.login, origin, () => finish(known, code, origin));
}

async function finish(
  credential: Credential,
  code: string,
  origin: SignInOrigin,
): Promise<SignInOutcome | Refusal> {
  const { id, login, name, status, totpSecret, totpLastStep } = credential;
  if (status === "DISABLED") return { refused: "DISABLED", account: credential };
  const codeStep = totpSecret ? acceptedStep(unsealSecret(id, totpSecret), code, totpLastStep) : null;
  if (totpSecret && codeStep === null) return { refused: "CODE", account: credential };
  const { address, userAgent } = origin;
  // From here on it is this person who acts, not the public.
  const self: Actor = { kind: "user", userId: id, login, name, grants: [] };
  const session = await startSession(self, { userId: id, login, codeStep, address, userAgent }, origin);
  return { kind: "signed-in", session };
}
