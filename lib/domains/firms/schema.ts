import { z } from "zod";
import {
  DayInput,
  LIST_INPUT,
  type RegionChoice,
  RegionCodeInput,
  SearchInput,
} from "@/lib/domains/regions/schema";
import type { FactChanges, FactSource } from "@/lib/shared/facts";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export const SUCCESSION_KINDS = ["RENAMED", "MERGED", "SPLIT", "BRANCH_OFFICE"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const RESIDENCE_ENDS = ["MOVED", "CLOSED", "MERGED", "RECODED"] as const;
export type ResidenceEnd = (typeof RESIDENCE_ENDS)[number];

export const TRANSFER_STATES = ["PROPOSED", "ACCEPTED", "DECLINED", "WITHDRAWN"] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export const TRANSFER_SIDES = ["GIVER", "RECEIVER", "SUPERIOR"] as const;
export type TransferSide = (typeof TRANSFER_SIDES)[number];

/** How a firm leaves the register. */
export const EXIT_KINDS = ["CLOSED", "MERGED", "RENAMED"] as const;
export type ExitKind = (typeof EXIT_KINDS)[number];

export const EXIT_STATES = ["PROPOSED", "CONFIRMED", "DECLINED", "WITHDRAWN"] as const;
export type ExitState = (typeof EXIT_STATES)[number];

const Id = z.uuid("编号格式不对");
const FirmName = z.string("请填写企业名称").trim().min(2, "请填写企业名称").max(100, "企业名称不超过100字");
const Version = z.coerce.number("缺少版本号").int("版本号应为整数");
const Staff = z.coerce
  .number("请填写从业人员数")
  .int("从业人员数应为整数")
  .min(0, "从业人员数不能为负")
  .max(1_000_000, "从业人员数过大，请核对");

export const RegisterFirmInput = z.strictObject({
  uscc: z.string("请填写统一社会信用代码"),
  /** Needed when the check character is wrong. */
  usccReason: z.string("应为文字").trim().max(200, "理由不超过200字").optional(),
  name: FirmName,
  staff: Staff.optional(),
  regionCode: RegionCodeInput,
  from: DayInput,
});

export const RenameFirmInput = z.strictObject({
  firmId: Id,
  version: Version,
  name: FirmName,
  staff: Staff.optional(),
  on: DayInput,
});

export const MoveFirmInput = z.strictObject({
  firmId: Id,
  version: Version,
  regionCode: z.string("请选择迁入的社区").trim().min(1, "请选择迁入的社区").pipe(RegionCodeInput),
  from: DayInput,
});

export const CloseFirmInput = z.strictObject({
  firmId: Id,
  version: Version,
  /** First day on which it is no longer counted. */
  on: DayInput,
  reason: z.string("请填写原因").trim().min(2, "请填写原因").max(200, "原因不超过200字"),
});

/** A move that was recorded by mistake. */
export const VoidResidenceInput = z.strictObject({
  firmId: Id,
  version: Version,
  residenceId: Id,
  reason: z.string("请填写原因").trim().min(2, "请填写原因").max(200, "原因不超过200字"),
});

export const RecordSuccessionInput = z.strictObject({
  kind: z.enum(SUCCESSION_KINDS, "请选择承继方式"),
  predecessorId: Id,
  successorId: Id,
  effectiveOn: DayInput,
  note: z.string("应为文字").trim().max(200, "说明不超过200字").optional(),
});

export const ConfirmExitInput = z.strictObject({ exitId: Id, version: Version });
export const WithdrawExitInput = z.strictObject({ exitId: Id, version: Version });

const Why = z.string("请填写理由").trim().min(2, "请填写理由").max(200, "理由不超过200字");

export const ProposeTransferInput = z.strictObject({
  uscc: z.string("请填写统一社会信用代码").trim().min(1, "请填写统一社会信用代码"),
  toRegion: z.string("请选择划入地").trim().min(1, "请选择划入地").pipe(RegionCodeInput),
  /** The move holds from then on at the earliest; absent: from the acceptance. */
  earliestOn: DayInput.optional(),
  reason: Why,
});

export const AcceptTransferInput = z.strictObject({
  transferId: Id,
  version: Version,
  /** The community that takes it; absent: the region that was asked, where it then waits to be claimed. */
  regionCode: RegionCodeInput.optional(),
});

export const DeclineTransferInput = z.strictObject({ transferId: Id, version: Version, reason: Why });
export const DeclineExitInput = z.strictObject({ exitId: Id, version: Version, reason: Why });
export const WithdrawTransferInput = z.strictObject({ transferId: Id, version: Version });

/** To answer, waiting for the other side, and done. */
export const TRANSFER_LISTS = ["in", "out", "done"] as const;
export type TransferList = (typeof TRANSFER_LISTS)[number];

export const TransferListInput = z.strictObject({
  ...LIST_INPUT,
  show: z.enum(TRANSFER_LISTS, `show 应为 ${TRANSFER_LISTS.join("、")} 之一`).default("in"),
});

export const ExitListInput = z.strictObject({
  ...LIST_INPUT,
  state: z.enum(EXIT_STATES, `state 应为 ${EXIT_STATES.join("、")} 之一`).optional(),
});

export const UnclaimedListInput = z.strictObject({ ...LIST_INPUT, at: RegionCodeInput.optional() });

/** A transfer as one of its sides sees it: of a region outside the scope the district alone. */
export interface TransferView {
  readonly id: string;
  readonly version: number;
  readonly firmId: string;
  /** Null while the actor only asks for a firm that is another district's. */
  readonly firmName: string | null;
  readonly uscc: string;
  readonly region: RegionCode;
  readonly fromName: string;
  readonly toRegion: RegionCode;
  readonly toName: string;
  readonly proposedBy: TransferSide;
  readonly earliestOn: LocalDate;
  readonly proposedOn: LocalDate;
  readonly reason: string;
  readonly state: TransferState;
  readonly answeredBy: TransferSide | null;
  readonly answeredOn: LocalDate | null;
  readonly answer: string | null;
  readonly placedName: string | null;
  readonly effectiveOn: LocalDate | null;
  /** Whose part the actor speaks for. */
  readonly side: TransferSide;
  /** Whether the actor may open the firm's record. */
  readonly open: boolean;
}

export interface ExitView {
  readonly id: string;
  readonly version: number;
  readonly firmId: string;
  readonly firmName: string;
  readonly uscc: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly kind: ExitKind;
  readonly successorName: string | null;
  readonly on: LocalDate;
  readonly reason: string;
  readonly confirmBy: RegionCode;
  readonly confirmName: string;
  readonly recordedOn: LocalDate;
  readonly state: ExitState;
  readonly answeredOn: LocalDate | null;
  readonly answer: string | null;
  readonly effectiveOn: LocalDate | null;
  /** Whose part the actor has in it. */
  readonly part: "CONFIRMER" | "RECORDER" | "ONLOOKER";
}

/** What the forms on a firm's record start from. */
export interface FirmToChange {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly staff: number | null;
  readonly version: number;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly today: LocalDate;
  /** Who confirms when the actor lets it leave the register; null: nobody need. */
  readonly confirmName: string | null;
}

/** Whether something of a firm waits for an answer. */
export interface OpenMatters {
  readonly transferId: string | null;
  readonly exit: { readonly id: string; readonly kind: ExitKind; readonly confirmName: string } | null;
}

export interface UnclaimedFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly since: LocalDate;
}

/** What the form of a proposal starts from. */
export interface TransferDraft {
  readonly uscc: string;
  /** Null where the firm is another district's: its code is known to who asks, and no more. */
  readonly name: string | null;
  readonly place: string;
  readonly side: Exclude<TransferSide, "SUPERIOR">;
  readonly choices: readonly RegionChoice[];
}

/** What the form of a move inside one's own regions starts from. */
export interface MoveDraft extends Omit<FirmToChange, "staff" | "confirmName"> {
  readonly choices: readonly RegionChoice[];
}

/** The day is all that it depends on. */
export const SettleResidencesInput = z.strictObject({});

export const RecordProjectInput = z.strictObject({
  firmId: Id,
  estateId: Id.optional(),
  regionCode: RegionCodeInput,
  name: z.string("请填写项目名称").trim().min(2, "请填写项目名称").max(100, "项目名称不超过100字"),
  from: DayInput,
  lastDay: DayInput.optional(),
});

export const EndProjectInput = z.strictObject({ projectId: Id, version: Version, on: DayInput });

export const ProjectListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  firm: Id.optional(),
  estate: Id.optional(),
  q: SearchInput.optional(),
});
export type ProjectListInput = z.output<typeof ProjectListInput>;

/** Days as people say them, the last one included. */
export interface ProjectView {
  readonly id: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly uscc: string;
  /** Whether the reader may open the firm's record. */
  readonly firmInScope: boolean;
  readonly estateId: string | null;
  readonly estateName: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A firm as it is written in sets. */
export interface FirmRow {
  readonly id: string;
  readonly uscc: string;
  readonly usccReason: string | null;
  readonly name: string;
  readonly staff: number | null;
  readonly regionCode: RegionCode;
}

export interface ResidenceRow {
  readonly id: string;
  readonly firmId: string;
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Why it ended, where that is known. */
  readonly endReason?: ResidenceEnd | null;
  readonly statedOn: LocalDate | null;
}

export interface ProfileRow {
  readonly id: string;
  readonly firmId: string;
  readonly statedOn: LocalDate;
  readonly name: string;
  readonly staff: number | null;
}

export interface ProjectRow {
  readonly id: string;
  readonly firmId: string;
  readonly estateId: string | null;
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A succession as it is written in sets. */
export interface SuccessionRow {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly regionCode: RegionCode;
  readonly effectiveOn: LocalDate;
}

/** What a ledger or the demo data write about firms, in one go. */
export interface FirmFactsBatch {
  readonly source: FactSource;
  readonly isDemo: boolean;
  readonly newFirms: readonly FirmRow[];
  readonly residences: FactChanges<ResidenceRow>;
  readonly profiles: Omit<FactChanges<ProfileRow>, "end">;
}

/** What the ledger compares a row with. */
export interface HeldFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly regionCode: RegionCode;
}

export interface FirmResidence {
  readonly id: string;
  readonly firmId: string;
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly statedOn: LocalDate | null;
  readonly source: FactSource;
}

export interface FirmProfile {
  readonly id: string;
  readonly firmId: string;
  readonly statedOn: LocalDate;
  readonly name: string;
  readonly staff: number | null;
  readonly source: FactSource;
}
