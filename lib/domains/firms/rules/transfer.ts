import { isWithin, type RegionCode } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { transferStateLabels } from "../labels";
import type { TransferSide, TransferState } from "../schema";
import { type Residence, residenceOn, whyNotMove } from "./residence";

export const TRANSFER_ACTS = ["accept", "decline", "withdraw"] as const;
export type TransferAct = (typeof TRANSFER_ACTS)[number];

/** What becomes of a transfer; what is missing here is refused. */
export const TRANSFER_NEXT: Readonly<
  Record<TransferState, Readonly<Partial<Record<TransferAct, TransferState>>>>
> = {
  PROPOSED: { accept: "ACCEPTED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  ACCEPTED: {},
  DECLINED: {},
  WITHDRAWN: {},
};

interface OpenTransfer {
  readonly state: TransferState;
  readonly proposedBy: TransferSide;
}

/** Whose part somebody speaks for who answers for the one region, the other, or both; null for nobody's. */
export function sideOf(gives: boolean, receives: boolean): TransferSide | null {
  if (gives && receives) return "SUPERIOR";
  if (gives) return "GIVER";
  return receives ? "RECEIVER" : null;
}

/** The side that did not propose answers, or the level above both; the side that proposed takes it back. */
export function whyNotAct(transfer: OpenTransfer, act: TransferAct, side: TransferSide): Reason[] {
  if (!TRANSFER_NEXT[transfer.state][act]) {
    const { label } = transferStateLabels[transfer.state];
    return [{ key: "state", message: `这项划转${label}，不能再办，请刷新页面查看最新情况` }];
  }
  const own = side === transfer.proposedBy;
  if (act === "withdraw" && !own) {
    return [{ key: "side", message: "只有提出的一方可以撤回；不同意的，请填写理由后退回" }];
  }
  if (act !== "withdraw" && own) {
    return [{ key: "side", message: "这项划转是本方提出的，须由对方或共同上级答复；不再办理的，请撤回" }];
  }
  return [];
}

export interface Proposal {
  readonly side: TransferSide;
  readonly firmRegion: RegionCode;
  readonly toRegion: RegionCode;
  readonly earliestOn: LocalDate;
  /** Whether another transfer of the firm waits for an answer. */
  readonly pending: boolean;
}

export function whyNotPropose(
  { side, firmRegion, toRegion, earliestOn, pending }: Proposal,
  residences: readonly Residence[],
  today: LocalDate,
): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  if (side === "SUPERIOR") {
    refuse("own", "toRegion", "两地都在您的管理范围内，无需划转，请在企业页面直接办理迁移");
  }
  if (pending) refuse("pending", "uscc", "该企业已有一项划转待答复，请等待答复，或由提出方撤回后再提");
  if (toRegion === firmRegion) refuse("same", "toRegion", "该企业已在此属地，请选择划入的地方");
  if (earliestOn < today) {
    refuse("past", "earliestOn", `划转自接收之日起计，日期不能早于今天（${formatDateLong(today)}）`);
  }
  if (residenceOn(residences, today) === null) {
    refuse("not_resident", "uscc", "该企业目前不在册，不能划转；恢复经营的，请重新登记");
  }
  return reasons;
}

/** The day from which an accepted transfer holds: never before it was accepted, so that no past figure moves. */
export function effectiveDay(
  residences: readonly Residence[],
  earliestOn: LocalDate,
  today: LocalDate,
): LocalDate {
  const day = earliestOn > today ? earliestOn : today;
  const holding = residenceOn(residences, day);
  return holding && holding.from >= day ? addDays(day, 1) : day;
}

export interface Placement {
  /** Where the firm stood when the transfer was proposed. */
  readonly fromRegion: RegionCode;
  readonly toRegion: RegionCode;
  readonly placedIn: RegionCode;
  readonly on: LocalDate;
}

/** Why a firm cannot be placed by the acceptance of its transfer. */
export function whyNotPlace(
  { fromRegion, toRegion, placedIn, on }: Placement,
  residences: readonly Residence[],
  today: LocalDate,
): Reason[] {
  if (residenceOn(residences, today)?.regionCode !== fromRegion) {
    const message = "提出划转之后，该企业的属地已经变动或已不在册，请退回这项划转，按最新情况重新提出";
    return [{ key: "moved", message }];
  }
  if (!isWithin(toRegion, placedIn)) {
    return [
      {
        key: "outside",
        field: "regionCode",
        message: "接收的社区应在划入地范围内，请重新选择；另有安排的，请退回",
      },
    ];
  }
  return whyNotMove(residences, placedIn, on).map((reason) => ({ ...reason, field: "regionCode" }));
}
