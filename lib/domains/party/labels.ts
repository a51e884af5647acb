import { DECLARATION_FRESH_DAYS } from "./rules/freshness";
import type { CoverForm, DeclarationAge, OrganisationFlag, OrganisationKind } from "./schema";

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

export const organisationFlagLabels: Readonly<Record<OrganisationFlag, { label: string }>> = {
  termExpired: { label: "任期届满未换届" },
  numberMissing: { label: "待补文号" },
};

export const declarationAgeLabels: Readonly<Record<DeclarationAge, { label: string }>> = {
  old: { label: `超过${DECLARATION_FRESH_DAYS}天` },
  fresh: { label: `${DECLARATION_FRESH_DAYS}天内` },
};
