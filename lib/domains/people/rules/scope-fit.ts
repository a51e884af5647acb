import type { GrantScope } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { Reason } from "@/lib/shared/result";
import { grantScopeLabels, roleLabels } from "../labels/accounts";

type Kind = GrantScope["kind"];

/** What a role may be granted for. A firm's people never get a region: they would see their competitors. */
const FITS: Readonly<Record<Role, readonly Kind[]>> = {
  CITY_OFFICIAL: ["REGION"],
  DISTRICT_OFFICIAL: ["REGION"],
  STREET_OFFICIAL: ["REGION"],
  COMMUNITY_SECRETARY: ["REGION"],
  INDUSTRY_OFFICIAL: ["REGION"],
  INSTRUCTOR: ["FIRM", "PROJECT", "REGION", "UNIT"],
  FIRM_MANAGER: ["FIRM"],
  PROJECT_MANAGER: ["PROJECT", "FIRM"],
  OWNERS_COMMITTEE: ["PROJECT", "GRID", "REGION"],
  GRID_WORKER: ["GRID", "REGION"],
  PARTNER_UNIT: ["UNIT", "REGION"],
  AUDITOR: ["REGION"],
  SYSTEM_ADMIN: ["REGION"],
  SECURITY_ADMIN: ["REGION"],
};

/** Why a role cannot be granted for a scope of this kind. */
export function whyNotScope(role: Role, kind: Kind): Reason[] {
  if (FITS[role].includes(kind)) return [];
  const wanted = FITS[role].map((each) => grantScopeLabels[each].label).join("、");
  const given = grantScopeLabels[kind].label;
  const message = `${roleLabels[role].label}的管理范围应为${wanted}，不能是${given}`;
  return [{ key: "scope", field: "scopes", message }];
}
