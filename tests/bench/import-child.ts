import { readFileSync } from "node:fs";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { closeDb, pool } from "@/lib/platform/db/client";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import "@/lib/wiring/install";

/*
 * A process of its own, so that its peak memory is its own: `import-child.ts import|baseline FILE`, on the database
 * of DATABASE_URL. Prints one JSON document.
 */

const [way, file = ""] = process.argv.slice(2);

async function runImport(content: Buffer): Promise<number> {
  const report = await importLedger(
    { kind: "system", name: "system:cli" },
    { content, fileName: "bench.xlsx", commit: true },
  );
  return report.created;
}

/** The least that any import must do: read the workbook and send its rows to the database in one statement. */
async function runBaseline(content: Buffer): Promise<number> {
  const { sheets } = await readWorkbook(content);
  const rows = sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => JSON.stringify(cells)));
  await pool().query("INSERT INTO bulk SELECT unnest($1::jsonb[])", [rows]);
  return rows.length;
}

const content = readFileSync(file);
await pool().query("SELECT 1");
const began = performance.now();
const rows = way === "import" ? await runImport(content) : await runBaseline(content);
const milliseconds = performance.now() - began;
await closeDb();
// Kilobytes on every system that Node runs on.
process.stdout.write(JSON.stringify({ rows, milliseconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
