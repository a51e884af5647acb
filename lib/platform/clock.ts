import { type LocalDate, localDateAt } from "@/lib/shared/time/local-date";
import { readOffset } from "./clock-offset";
import { env } from "./env/env";

/** How long a process may lag behind a change of the shared offset. */
const KEEP_MS = 1_000;

let kept: { readonly dataDir: string; readonly at: number; readonly offsetMs: number } | null = null;

/**
 * The offset that JULIN_NOW asked for when the portal started. It is read from the data folder, never from
 * this process's own environment: portal, worker and command line must agree on the day.
 */
function offsetMs(): number {
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) return 0;
  const at = performance.now();
  if (!kept || kept.dataDir !== dataDir || at - kept.at > KEEP_MS) {
    kept = { dataDir, at, offsetMs: readOffset(dataDir) };
  }
  return kept.offsetMs;
}

/** The business instant: what `now` arguments are filled with. */
export function now(): Date {
  return new Date(Date.now() + offsetMs());
}

/** The real instant, for sessions, limits, one-time codes and the audit. */
export function realNow(): Date {
  return new Date();
}

/** The business day. */
export function today(): LocalDate {
  return localDateAt(now());
}
