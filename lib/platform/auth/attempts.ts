import { setTimeout as sleep } from "node:timers/promises";
import { realNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/transaction";
import { addressDelayMs, FAILURE_WINDOW_MS, LOCK_AFTER, lockedUntil, REFUSAL_FLOOR_MS } from "./lockout";

/** An attempt counts as failed from its beginning and is forgiven when it succeeds. */
export type Attempt =
  | { readonly kind: "closed"; readonly until: Date }
  | {
      readonly kind: "open";
      readonly id: string;
      readonly delayMs: number;
      /** Until when the account will be closed if this attempt fails; null: it stays open. */
      readonly closes: Date | null;
    };

/**
 * Counts an attempt before anything is compared, one at a time per account: a hundred guesses sent at once are
 * judged as if they had come one after another.
 */
export async function beginAttempt(tx: Tx, login: string, address: string): Promise<Attempt> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in:${login}`}, 0))`;
  const at = realNow();
  const earlier = await failuresOf(tx, login);
  const until = lockedUntil(earlier, at);
  if (until) return { kind: "closed", until };
  const since = new Date(at.getTime() - FAILURE_WINDOW_MS);
  const fromHere = await tx.signInFailure.count({ where: { address, at: { gt: since } } });
  const { id } = await tx.signInFailure.create({ data: { login, address, at }, select: { id: true } });
  const closes = lockedUntil([at, ...earlier].slice(0, LOCK_AFTER), at);
  return { kind: "open", id, delayMs: addressDelayMs(fromHere), closes };
}

/** The password was right, the code is still to come: earlier failures stand. */
export async function forgiveAttempt(tx: Tx, id: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { id } });
}

/** Signed in, or unlocked by an administrator. */
export async function forgiveFailures(tx: Tx, login: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { login } });
}

/** @param began reading of `performance.now()` at the start of the request */
export async function holdRefusal(began: number): Promise<void> {
  await sleep(Math.max(0, REFUSAL_FLOOR_MS - (performance.now() - began)));
}

async function failuresOf(tx: Tx, login: string): Promise<Date[]> {
  const rows = await tx.signInFailure.findMany({
    where: { login },
    orderBy: { at: "desc" },
    take: LOCK_AFTER,
    select: { at: true },
  });
  return rows.map((row) => row.at);
}
