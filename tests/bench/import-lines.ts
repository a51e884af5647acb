import { onDatabase } from "@/tests/support/on-database";
import { measureImport } from "./import-run";
import { writeLedger } from "./ledger";
import type { Line } from "./report";

const LEDGER_ROWS = 10_000;
const REGIONS_ONLY = "bench_regions";

function siblingUrl(ownerUrl: string, database: string): string {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Copies the database as it is now, for every import to begin from; does nothing the second time. */
export async function keepTemplate(ownerUrl: string): Promise<void> {
  const source = new URL(ownerUrl).pathname.slice(1);
  const made = await onDatabase(siblingUrl(ownerUrl, "postgres"), async (owner) => {
    const held = await owner.query("SELECT 1 FROM pg_database WHERE datname = $1", [REGIONS_ONLY]);
    if (held.rowCount === 0) await owner.query(`CREATE DATABASE ${REGIONS_ONLY} TEMPLATE ${source}`);
    return held.rowCount === 0;
  });
  if (!made) return;
  await onDatabase(siblingUrl(ownerUrl, REGIONS_ONLY), (owner) =>
    owner.query("CREATE TABLE bulk (cells jsonb)"),
  );
}

export async function importLines(ownerUrl: string, file: string): Promise<Line[]> {
  await keepTemplate(ownerUrl);
  await writeLedger(file, LEDGER_ROWS);
  const measured = await measureImport(siblingUrl(ownerUrl, "postgres"), REGIONS_ONLY, file);
  const { importMs, baselineMs, peakMb, firms } = measured;
  if (firms !== LEDGER_ROWS) throw new Error(`${firms} firms were imported instead of ${LEDGER_ROWS}`);
  const ratio = importMs / baselineMs;
  return [
    {
      what: "import of a 10,000-row ledger",
      measured: `${(importMs / 1000).toFixed(2)} s`,
      against: `reading it and one bulk insert, ${(baselineMs / 1000).toFixed(2)} s`,
      ratio: `${ratio.toFixed(2)} ×`,
      goal: "≤ 4 ×",
      met: ratio <= 4,
    },
    {
      what: "peak memory of that import",
      measured: `${Math.round(peakMb)} MB`,
      against: "",
      ratio: "",
      goal: "< 400 MB",
      met: peakMb < 400,
    },
  ];
}
