import type { CoverForm, OrganisationKind } from "./schema";

export const organisationKindLabels: Readonly<Record<OrganisationKind, { label: string }>> = {
  BRANCH: { label: "党支部" },
  JOINT_BRANCH: { label: "联合党支部" },
  GENERAL_BRANCH: { label: "党总支" },
  PARTY_COMMITTEE: { label: "党委" },
  TEMPORARY_BRANCH: { label: "临时党支部" },
  FUNCTIONAL: { label: "功能型党组织" },
  INDUSTRY_LINE: { label: "行业系统党组织" },
};

export const coverFormLabels: Readonly<Record<CoverForm, { label: string }>> = {
  OWN: { label: "单独组建" },
  JOINT: { label: "联合组建" },
  HIGHER: { label: "上级党组织覆盖" },
};
