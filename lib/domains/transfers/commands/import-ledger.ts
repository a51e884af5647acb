import { defineCommand } from "@/lib/platform/command/define-command";
import { ImportLedgerInput, type LedgerReport } from "../schema";
import { applyImport, IMPORT_TIMEOUT_MS } from "./apply-import";
import { prepareImport } from "./prepare-import";
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
  run: async (context, input): Promise<LedgerReport> => {
    const prepared = await prepareImport(context, input);
    if (!input.commit) return prepared.report;
    const run = await context.tx.importRun.create({
      data: { ...runRow(context, input, prepared.report), committedAt: context.now },
      select: { id: true },
    });
    await applyImport(context, prepared, { id: run.id, fileName: input.fileName });
    return prepared.report;
  },
});
