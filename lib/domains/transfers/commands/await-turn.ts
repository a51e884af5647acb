import type { Tx } from "@/lib/platform/db/transaction";
import { districtOf } from "@/lib/shared/region-code";
import type { ParsedRow } from "../schema";

/** Any number that no other advisory lock of the portal uses first. */
const LEDGER_LOCK = 73_001;

/** An import waits for its turn; it does not give up after two seconds as an ordinary command does. */
export async function waitPatiently(tx: Tx): Promise<void> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '50s'`;
}

/**
 * Lets one import after the other into a district, so that each is judged by what the one before it wrote. Locked in
 * the order of codes: two imports over the same districts cannot deadlock.
 */
export async function awaitTurn(tx: Tx, rows: readonly ParsedRow[]): Promise<void> {
  await waitPatiently(tx);
  const districts = new Set(rows.flatMap((row) => (row.regionCode ? [districtOf(row.regionCode)] : [])));
  // Without a 所属社区 column a file names no district: such imports wait for each other.
  const codes = districts.size === 0 ? [0] : [...districts].map(Number).sort((a, b) => a - b);
  for (const code of codes) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LEDGER_LOCK}::int, ${code}::int)`;
  }
}
