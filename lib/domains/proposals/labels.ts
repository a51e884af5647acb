import type { ProposalKind, ProposalState } from "./schema";

export const proposalKindLabels: Readonly<Record<ProposalKind, { label: string }>> = {
  MEMBERS: { label: "党员人数变化" },
  NAME: { label: "企业名称变更" },
  PLACE: { label: "迁到其他社区" },
  BRANCH: { label: "已成立党组织" },
};

export const proposalStateLabels: Readonly<
  Record<ProposalState, { label: string; tone: "done" | "active" | "late" | "none" }>
> = {
  OPEN: { label: "待确认", tone: "active" },
  ACCEPTED: { label: "已确认", tone: "done" },
  DECLINED: { label: "已退回", tone: "late" },
  WITHDRAWN: { label: "已撤回", tone: "none" },
};
