import { z } from "zod";
import { COVER_FORMS, ORGANISATION_KINDS } from "@/lib/domains/party/schema";
import { DayInput, LIST_INPUT, RegionCodeInput } from "@/lib/domains/regions/schema";
import type { RegionCode } from "@/lib/shared/region-code";

export const PROPOSAL_KINDS = ["MEMBERS", "NAME", "PLACE", "BRANCH"] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_STATES = ["OPEN", "ACCEPTED", "DECLINED", "WITHDRAWN"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export type ProposalAction = "proposal.make" | "proposal.decide";

const Id = z.uuid("编号格式不对");
const Version = z.coerce.number("缺少版本号").int("版本号应为整数");
const Count = z.coerce
  .number("请填写人数")
  .int("人数应为整数")
  .min(0, "人数不能为负")
  .max(100_000, "人数过大，请核对");
const Text = z.string("应为文字").trim().max(100, "不超过100字");

/** What can be proposed; the command that confirming runs says the rest. */
export const ProposalContent = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("MEMBERS"),
    declaredOn: DayInput,
    full: Count,
    probationary: Count,
    elsewhere: Count.default(0),
  }),
  z.strictObject({
    kind: z.literal("NAME"),
    name: z.string("请填写企业名称").trim().min(2, "请填写企业名称").max(100, "企业名称不超过100字"),
    on: DayInput,
  }),
  z.strictObject({ kind: z.literal("PLACE"), regionCode: RegionCodeInput, from: DayInput }),
  z.strictObject({
    kind: z.literal("BRANCH"),
    organisationKind: z.enum(ORGANISATION_KINDS, "请选择党组织类别"),
    form: z.enum(COVER_FORMS, "请选择组织形式"),
    name: z.string("请填写党组织名称").trim().min(2, "请填写党组织名称").max(100, "党组织名称不超过100字"),
    approvedOn: DayInput,
    approvalNumber: Text.optional(),
    superior: Text.optional(),
    secretary: Text.optional(),
  }),
]);
export type ProposalContent = z.output<typeof ProposalContent>;

export const MakeProposalInput = z.strictObject({
  firmId: Id,
  content: ProposalContent,
  note: z.string("应为文字").trim().max(200, "说明不超过200字").optional(),
});

export const DecideProposalInput = z.strictObject({ proposalId: Id, version: Version });

export const DeclineProposalInput = DecideProposalInput.extend({
  reason: z.string("请填写退回原因").trim().min(2, "请填写退回原因").max(200, "原因不超过200字"),
});

export const ProposalListInput = z.strictObject({
  ...LIST_INPUT,
  state: z.enum(PROPOSAL_STATES, `state 应为 ${PROPOSAL_STATES.join("、")} 之一`).optional(),
});
export type ProposalListInput = z.output<typeof ProposalListInput>;

export interface ProposalView {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly firmId: string;
  readonly firmName: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly content: ProposalContent;
  readonly note: string | null;
  readonly proposedById: string;
  readonly proposedBy: string;
  /** Real instants, ISO. */
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly version: number;
  /** Of `PLACE`, the name of the community proposed. */
  readonly placeName: string | null;
}
