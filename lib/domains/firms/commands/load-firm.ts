import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireAction } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import type { Profile } from "../rules/profile";
import type { Residence } from "../rules/residence";
import { scopeFor } from "../scope";

/** A firm as commands see it: what it is now. */
export interface LoadedFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly staff: number | null;
  readonly regionCode: RegionCode;
}

/** Loads a firm in which the actor may do the action. @throws AppError NOT_FOUND when absent or out of scope */
export async function loadFirm(
  { tx, actor }: CommandContext,
  action: Action,
  firmId: string,
): Promise<LoadedFirm> {
  requireAction(actor, action);
  const firm = await tx.firm.findFirst({
    where: { id: firmId, ...scopeFor(actor, action) },
    select: { id: true, uscc: true, name: true, staff: true, regionCode: true },
  });
  if (!firm) throw notFound("没有这家企业，或不在您的管理范围内");
  return firm as LoadedFirm;
}

/**
 * Loads a firm and takes it for this command alone: who saw an older version is told so before anything else.
 * @throws AppError NOT_FOUND, or CONFLICT naming who changed it meanwhile
 */
export async function claimFirm(
  context: CommandContext,
  action: Action,
  firmId: string,
  version: number,
): Promise<LoadedFirm> {
  const firm = await loadFirm(context, action, firmId);
  const { count } = await context.tx.firm.updateMany({
    where: { id: firmId, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw await changedMeanwhile(context.tx, "firm", firmId);
  return firm;
}

/** Where the firm was accountable, oldest first, without voided facts. */
export async function residencesOf(tx: Tx, firmId: string): Promise<Residence[]> {
  const rows = await tx.firmResidence.findMany({
    where: { firmId, voidedAt: null },
    orderBy: { validFrom: "asc" },
    select: { id: true, regionCode: true, validFrom: true, validTo: true, endReason: true },
  });
  return rows.map(({ id, regionCode, validFrom, validTo, endReason }) => ({
    id,
    regionCode,
    from: fromDateColumn(validFrom),
    to: validTo ? fromDateColumn(validTo) : null,
    endReason,
  }));
}

/** What the firm was called and how many worked there, oldest first, without voided facts. */
export async function profilesOf(tx: Tx, firmId: string): Promise<Profile[]> {
  const rows = await tx.firmProfile.findMany({
    where: { firmId, voidedAt: null },
    orderBy: { statedOn: "asc" },
    select: { id: true, statedOn: true, name: true, staff: true },
  });
  return rows.map((row) => ({ ...row, statedOn: fromDateColumn(row.statedOn) }));
}
