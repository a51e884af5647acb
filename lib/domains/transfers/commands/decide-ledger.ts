import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError, notFound } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import { type HeaderMapping, type LedgerReport, LedgerRunInput } from "../schema";
import { applyImport, IMPORT_TIMEOUT_MS } from "./apply-import";
import { prepareImport } from "./prepare-import";

/**
 * Commits the good rows of a checked ledger. The file is judged again, since records may have changed since the
 * check; a second click finds the run decided and changes nothing.
 */
export const commitLedger = defineCommand({
  audit: "ledger.imported",
  action: "ledger.import",
  input: LedgerRunInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  run: async (context, { runId }): Promise<LedgerReport> => {
    const run = await undecidedRun(context, runId);
    const prepared = await prepareImport(context, {
      content: run.content,
      asOf: run.asOf,
      mapping: run.mapping,
    });
    await applyImport(context, prepared, { id: runId, fileName: run.fileName });
    await context.tx.importRun.update({
      where: { id: runId },
      data: { committedAt: context.now, report: prepared.report as object },
    });
    return prepared.report;
  },
});

export const abandonLedger = defineCommand({
  audit: { none: "nothing was written and nothing is" },
  action: "ledger.import",
  input: LedgerRunInput,
  run: async (context, { runId }): Promise<void> => {
    await undecidedRun(context, runId);
    await context.tx.importRun.update({
      where: { id: runId },
      data: { abandonedAt: context.now, content: null },
    });
  },
});

/** A run belongs to who sent the file. Locked, so that two clicks are one after the other. */
async function undecidedRun({ tx, actor }: CommandContext, runId: string) {
  if (actor.kind !== "user") throw notFound();
  await tx.$queryRaw`SELECT id FROM import_run WHERE id = ${runId}::uuid FOR UPDATE`;
  const run = await tx.importRun.findFirst({ where: { id: runId, actorId: actor.userId } });
  if (!run) throw notFound("没有这次导入,或不是您上传的");
  if (run.committedAt) throw new AppError("STATE", "这次导入已经写入,不需要再次确认");
  if (run.abandonedAt || !run.content) throw new AppError("STATE", "这次导入已经放弃,请重新上传文件");
  return {
    content: run.content,
    fileName: run.fileName,
    asOf: run.asOf ? fromDateColumn(run.asOf) : null,
    mapping: (run.mapping ?? undefined) as HeaderMapping | undefined,
  };
}
