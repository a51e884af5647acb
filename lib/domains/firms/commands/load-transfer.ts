import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import { districtOf, type RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn, type LocalDate } from "@/lib/shared/time/local-date";
import { sideOf } from "../rules/transfer";
import type { TransferSide, TransferState } from "../schema";

export interface LoadedTransfer {
  readonly id: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly regionCode: RegionCode;
  readonly toRegion: RegionCode;
  readonly proposedBy: TransferSide;
  readonly earliestOn: LocalDate;
  readonly state: TransferState;
  /** Whose part the actor speaks for. */
  readonly side: TransferSide;
}

/** Whose part the actor speaks for between two regions; null where it is no business of his. */
export function sideBetween(actor: Actor, from: RegionCode, to: RegionCode): TransferSide | null {
  return sideOf(mayInRegion(actor, "firm.record", from), mayInRegion(actor, "firm.record", to));
}

/**
 * Takes a transfer for this command alone.
 * @throws AppError NOT_FOUND when it is absent or of no side of the actor's, CONFLICT naming who changed it
 */
export async function claimTransfer(
  { tx, actor }: CommandContext,
  transferId: string,
  version: number,
): Promise<LoadedTransfer> {
  const row = await tx.firmTransfer.findUnique({
    where: { id: transferId },
    include: { firm: { select: { name: true } } },
  });
  const [from, to] = [row?.regionCode as RegionCode, row?.toRegion as RegionCode];
  const side = row && sideBetween(actor, from, to);
  if (!row || !side) throw notFound("没有这项划转，或不在您的管理范围内");
  const { count } = await tx.firmTransfer.updateMany({
    where: { id: transferId, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw await changedMeanwhile(tx, "transfer", transferId);
  return {
    id: row.id,
    firmId: row.firmId,
    firmName: row.firm.name,
    regionCode: from,
    toRegion: to,
    proposedBy: row.proposedBy,
    earliestOn: fromDateColumn(row.earliestOn),
    state: row.state,
    side,
  };
}

/** How a transfer stands in the audit: in the chain of each district that it concerns. */
export function auditedTransfer(transfer: {
  readonly id: string;
  readonly firmName: string;
  readonly regionCode: RegionCode;
  readonly toRegion: RegionCode;
}) {
  const { id, firmName, regionCode, toRegion } = transfer;
  const subject = { type: "transfer", id, label: firmName };
  const regions = districtOf(regionCode) === districtOf(toRegion) ? [regionCode] : [regionCode, toRegion];
  return regions.map((region) => ({ subject, regionCode: region }));
}
