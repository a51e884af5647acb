import { createHash } from "node:crypto";

/** What the first entry of a chain points back to. */
export const CHAIN_START = "0".repeat(64);

/** Chain of entries that belong to no district. */
export const COMMON_CHAIN = "000000";

/** The hash of an entry: over its own bytes, its place and its predecessor (reliability-perf.md A10). */
export function entryHash(chain: string, seq: bigint, previous: string, body: string): string {
  return createHash("sha256").update(`${chain}\n${seq}\n${previous}\n${body}`).digest("hex");
}
