import { db } from "@/lib/platform/db/client";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import type { HeaderMapping, UndecidedRun } from "../schema";
import { waitPatiently } from "./await-turn";

/**
 * A run that its sender has neither committed nor abandoned. A run belongs to who sent the file.
 * @throws AppError NOT_FOUND for anybody else's, STATE once it is decided or its file is gone
 */
export async function undecidedRun(actor: Actor, runId: string): Promise<UndecidedRun> {
  return readRun(db(), actor, runId);
}

/** The same, locked, so that two clicks come one after the other and the second finds what the first did. */
export async function lockUndecidedRun(actor: Actor, tx: Tx, runId: string): Promise<UndecidedRun> {
  await waitPatiently(tx);
  await tx.$queryRaw`SELECT id FROM import_run WHERE id = ${runId}::uuid FOR UPDATE`;
  return readRun(tx, actor, runId);
}

async function readRun(tx: Tx, actor: Actor, runId: string): Promise<UndecidedRun> {
  if (actor.kind !== "user") throw notFound();
  const run = await tx.importRun.findFirst({ where: { id: runId, actorId: actor.userId } });
  if (!run) throw notFound("没有这次导入，或不是您上传的");
  if (run.committedAt) throw new AppError("STATE", "这次导入已经写入，不需要再次确认");
  if (run.abandonedAt) throw new AppError("STATE", "这次导入已经放弃，请重新上传文件");
  if (!run.content) throw new AppError("STATE", "这次导入的文件已过保存期，请重新上传文件");
  return {
    id: run.id,
    regionCode: run.regionCode as RegionCode,
    content: run.content,
    fileName: run.fileName,
    asOf: run.asOf ? fromDateColumn(run.asOf) : null,
    mapping: (run.mapping ?? undefined) as HeaderMapping | undefined,
  };
}
