const MINUTE_MS = 60_000;

/** Five failures within fifteen minutes close an account for fifteen (issue 2, step 7). */
export const LOCK_AFTER = 5;
export const FAILURE_WINDOW_MS = 15 * MINUTE_MS;
const LOCK_MS = 15 * MINUTE_MS;

/**
 * Until when an account is closed, or null. An attempt on a closed account is not counted, so the moment that is
 * said holds.
 * @param failures moments of the latest failures, newest first, since the last success
 * @param at real time
 */
export function lockedUntil(failures: readonly Date[], at: Date): Date | null {
  const newest = failures[0];
  const fifth = failures[LOCK_AFTER - 1];
  if (!newest || !fifth || newest.getTime() - fifth.getTime() > FAILURE_WINDOW_MS) return null;
  const until = new Date(newest.getTime() + LOCK_MS);
  return until > at ? until : null;
}

/** Typing errors of one office; product default. */
const FREE_FAILURES = 10;
const STEP_MS = 250;
const LONGEST_MS = 4_000;

/**
 * How long an attempt from an address is held up: ever slower, never closed, since a whole office shares one.
 * @param failures of the last fifteen minutes from that address, for whatever account
 */
export function addressDelayMs(failures: number): number {
  return Math.min(LONGEST_MS, Math.max(0, failures - FREE_FAILURES + 1) * STEP_MS);
}

/** A refusal takes at least so long, whatever it did, so that time tells nothing. */
export const REFUSAL_FLOOR_MS = 400;
