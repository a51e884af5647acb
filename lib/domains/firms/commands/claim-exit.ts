import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import { mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn, type LocalDate } from "@/lib/shared/time/local-date";
import { partIn } from "../policy";
import type { ExitPart } from "../rules/exit";
import type { ExitKind, ExitState } from "../schema";

export interface LoadedExit {
  readonly id: string;
  readonly firm: { readonly id: string; readonly name: string; readonly regionCode: RegionCode };
  readonly regionCode: RegionCode;
  readonly kind: ExitKind;
  readonly successor: { readonly id: string; readonly uscc: string; readonly regionCode: string } | null;
  readonly on: LocalDate;
  readonly reason: string;
  readonly state: ExitState;
  readonly part: ExitPart;
}

/**
 * Takes an exit for this command alone.
 * @throws AppError NOT_FOUND when it is absent or out of scope, CONFLICT naming who changed the firm meanwhile
 */
export async function claimExit(
  { tx, actor }: CommandContext,
  exitId: string,
  version: number,
): Promise<LoadedExit> {
  const row = await tx.firmExit.findUnique({
    where: { id: exitId },
    include: {
      firm: { select: { id: true, name: true } },
      successor: { select: { id: true, uscc: true, regionCode: true } },
    },
  });
  const region = row?.regionCode as RegionCode;
  if (!row || !mayInRegion(actor, "firm.record", region)) {
    throw notFound("没有这项登记，或不在您的管理范围内");
  }
  const { count } = await tx.firmExit.updateMany({
    where: { id: exitId, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw await changedMeanwhile(tx, "firm", row.firmId);
  return {
    id: exitId,
    firm: { ...row.firm, regionCode: region },
    regionCode: region,
    kind: row.kind,
    successor: row.successor,
    on: fromDateColumn(row.on),
    reason: row.reason,
    state: row.state,
    part: partIn(actor, row.confirmBy as RegionCode, region),
  };
}
