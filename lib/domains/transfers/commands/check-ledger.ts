import { defineCommand } from "@/lib/platform/command/define-command";
import { CheckLedgerInput, type LedgerReport } from "../schema";
import { IMPORT_TIMEOUT_MS } from "./apply-import";
import { judgeLedger } from "./judge-ledger";
import { readLedger } from "./read-ledger";
import { runRow } from "./run-row";

/** Reads and judges a ledger and keeps the file, so that its sender can look at the report before deciding. */
export const checkLedger = defineCommand({
  audit: { none: "the file is only kept; no record changes before it is committed" },
  action: "ledger.import",
  input: CheckLedgerInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  prepare: readLedger,
  run: async (context, input, ledger): Promise<{ runId: string; report: LedgerReport }> => {
    const { report } = await judgeLedger(context, ledger);
    const run = await context.tx.importRun.create({
      data: {
        ...runRow(context, { ...input, mapping: ledger.mapping }, report),
        content: Uint8Array.from(input.content),
      },
      select: { id: true },
    });
    return { runId: run.id, report };
  },
});
