import { setTimeout as sleep } from "node:timers/promises";

/** What became of one try. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly error: string };

/** Enough to find the cause; a whole stack belongs in the log. */
const LONGEST_ERROR = 1_000;

/**
 * Runs `work` and says what became of it. Work that hangs counts as failed once the limit has passed; it cannot
 * be stopped, so whatever it does later may be done a second time.
 */
export async function attempt(limitMs: number, work: () => Promise<unknown>): Promise<Outcome> {
  const timer = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`not finished within ${limitMs} ms`);
  });
  try {
    await Promise.race([work(), limit]);
    return { done: true };
  } catch (error) {
    return { done: false, error: errorText(error) };
  } finally {
    limit.catch(() => undefined);
    timer.abort();
  }
}

function errorText(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, LONGEST_ERROR);
}
