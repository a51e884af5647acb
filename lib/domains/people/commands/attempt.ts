import { setTimeout as sleep } from "node:timers/promises";
import { holdRefusal } from "@/lib/platform/auth/attempts";
import type { Visitor } from "@/lib/platform/auth/session-rows";
import type { CommandOptions } from "@/lib/platform/command/define-command";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError } from "@/lib/shared/result";
import { signInCopy } from "../copy/sign-in";
import type { FailureCause } from "../schema";
import { countAttempt, recordFailure } from "./sign-in-steps";

/** What a sign-in knows of the request. */
export type SignInOrigin = CommandOptions & Visitor;

/** Why an attempt failed: the sentence, and whose account it was, if there is one. */
export interface Refusal {
  readonly refused: FailureCause;
  readonly account: { readonly id: string; readonly login: string } | null;
}

const SENTENCES: Readonly<Record<FailureCause, string>> = {
  PASSWORD: signInCopy.wrong,
  CODE: signInCopy.wrongCode,
  DISABLED: signInCopy.disabled,
  CURRENT_PASSWORD: signInCopy.wrongCurrent,
};

/**
 * One guess at an account's secret: counted before it is judged, held up when the address is busy, and refused in
 * the same words and the same time whether or not there is such an account.
 * @throws AppError THROTTLED while the account is locked, INVALID when the guess was wrong
 */
export async function attempt<T extends object>(
  actor: Actor,
  login: string,
  origin: SignInOrigin,
  judge: (attemptId: string) => Promise<T | Refusal>,
): Promise<T> {
  const began = performance.now();
  const counted = await countAttempt(actor, { login, address: origin.address }, origin);
  if (counted.kind === "closed") throw new AppError("THROTTLED", signInCopy.closed(counted.until));
  const { id, delayMs, closes } = counted;
  await sleep(delayMs);
  const verdict = await judge(id);
  if (!("refused" in verdict)) return verdict;
  const { refused: why, account } = verdict;
  if (account) {
    const failure = { userId: account.id, login: account.login, address: origin.address, why, closes };
    await recordFailure(actor, failure, origin);
  }
  await holdRefusal(began);
  throw refusalOf(why, closes);
}

function refusalOf(why: FailureCause, closes: Date | null): AppError {
  if (closes && why !== "DISABLED") return new AppError("THROTTLED", signInCopy.closed(closes));
  const message = SENTENCES[why];
  const field = why === "CODE" ? "code" : why === "CURRENT_PASSWORD" ? "current" : undefined;
  return new AppError("INVALID", message, field ? [{ key: why, message, field }] : []);
}
