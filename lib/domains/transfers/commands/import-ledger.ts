import { defineCommand } from "@/lib/platform/command/define-command";
import { ImportLedgerInput, type LedgerReport } from "../schema";
import { applyImport, IMPORT_TIMEOUT_MS } from "./apply-import";
import { awaitTurn } from "./await-turn";
import { judgeLedger } from "./judge-ledger";
import { readLedger } from "./read-ledger";
import { runRow } from "./run-row";

/**
 * Imports the firms ledger in one step (CONTRACT 3): one file is one transaction. Without `commit` nothing is
 * written and the report says what a commit would give.
 */
export const importLedger = defineCommand({
  audit: "ledger.imported",
  action: "ledger.import",
  input: ImportLedgerInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  prepare: readLedger,
  run: async (context, input, ledger): Promise<LedgerReport> => {
    if (!input.commit) return (await judgeLedger(context, ledger)).report;
    await awaitTurn(context.tx, ledger.parsed.rows);
    const judged = await judgeLedger(context, ledger);
    const run = await context.tx.importRun.create({
      data: {
        ...runRow(context, { ...input, mapping: ledger.mapping }, judged.report),
        committedAt: context.now,
      },
      select: { id: true, regionCode: true },
    });
    await applyImport(context, judged, { ...run, fileName: input.fileName });
    return judged.report;
  },
});
