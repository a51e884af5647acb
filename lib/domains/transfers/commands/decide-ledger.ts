import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/shared/result";
import { type LedgerReport, LedgerRunInput } from "../schema";
import { applyImport, IMPORT_TIMEOUT_MS } from "./apply-import";
import { awaitTurn } from "./await-turn";
import { judgeLedger } from "./judge-ledger";
import { readLedger } from "./read-ledger";
import { lockUndecidedRun, undecidedRun } from "./undecided-run";

/**
 * Commits the good rows of a checked ledger. The file is judged again, since records may have changed since the
 * check; a second click finds the run decided and changes nothing.
 */
export const commitLedger = defineCommand({
  audit: "ledger.imported",
  action: "ledger.import",
  input: LedgerRunInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  prepare: async (actor, { runId }) => {
    const run = await undecidedRun(actor, runId);
    return { run, ledger: await readLedger(actor, { ...run, mapping: run.mapping ?? {} }) };
  },
  run: async (context, { runId }, { run, ledger }): Promise<LedgerReport> => {
    const { mapping } = await lockUndecidedRun(context.actor, context.tx, runId);
    if (JSON.stringify(mapping) !== JSON.stringify(run.mapping)) {
      throw new AppError("CONFLICT", "栏目对应关系刚刚改过，请核对新的检查结果后再确认");
    }
    await awaitTurn(context.tx, ledger.parsed.rows);
    const judged = await judgeLedger(context, ledger);
    await applyImport(context, judged, run);
    await context.tx.importRun.update({
      where: { id: runId },
      data: { committedAt: context.now, report: judged.report as object },
    });
    return judged.report;
  },
});

export const abandonLedger = defineCommand({
  audit: { none: "nothing was written and nothing is" },
  action: "ledger.import",
  input: LedgerRunInput,
  run: async (context, { runId }): Promise<void> => {
    await lockUndecidedRun(context.actor, context.tx, runId);
    await context.tx.importRun.update({
      where: { id: runId },
      data: { abandonedAt: context.now, content: null },
    });
  },
});
