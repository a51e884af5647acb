export const ROLES = [
  "CITY_OFFICIAL",
  "DISTRICT_OFFICIAL",
  "STREET_OFFICIAL",
  "COMMUNITY_SECRETARY",
  "INDUSTRY_OFFICIAL",
  "INSTRUCTOR",
  "FIRM_MANAGER",
  "PROJECT_MANAGER",
  "OWNERS_COMMITTEE",
  "GRID_WORKER",
  "PARTNER_UNIT",
  "AUDITOR",
  "SYSTEM_ADMIN",
  "SECURITY_ADMIN",
] as const;
export type Role = (typeof ROLES)[number];

/** 三员分立: each excludes every other role. */
export const SEPARATED_ROLES = [
  "AUDITOR",
  "SYSTEM_ADMIN",
  "SECURITY_ADMIN",
] as const satisfies readonly Role[];

export function isSeparated(role: Role): boolean {
  return SEPARATED_ROLES.some((separated) => separated === role);
}
