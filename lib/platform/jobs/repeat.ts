import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/platform/log/log";

/** A database that is away is not asked more often than this. */
const PAUSE_AFTER_FAILURE_MS = 5_000;

export interface Repeated {
  readonly name: string;
  readonly everyMs: number;
  readonly work: (signal: AbortSignal) => Promise<unknown>;
}

/**
 * Does `work` over and over until the signal, whatever happens to it: a database that is away is waited for.
 * The log tells the beginning and the end of a trouble, not every turn of it.
 */
export async function repeat({ name, everyMs, work }: Repeated, signal: AbortSignal): Promise<void> {
  let trouble: string | null = null;
  while (!signal.aborted) {
    const failed = await work(signal).then(() => null, asError);
    if (failed && failed.message !== trouble) log().error({ loop: name, err: failed }, "worker in trouble");
    if (!failed && trouble !== null) log().info({ loop: name }, "worker recovered");
    trouble = failed?.message ?? null;
    // Only the signal cuts a sleep short, and the loop looks at it next.
    const pause = failed ? Math.max(everyMs, PAUSE_AFTER_FAILURE_MS) : everyMs;
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
