import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { NewAccount } from "@/lib/domains/people/schema";
import type { Role } from "@/lib/shared/access/roles";
import { type RegionCode, regionCode } from "@/lib/shared/region-code";
import type { DemoSubjects } from "./subjects";

/** Of every demo account: it protects nothing but invented data. */
export const DEMO_PASSWORD = "Julin-demo-2026";

const CITY = regionCode("210100");

type Scope = NewAccount["scopes"][number];

/** The demo accounts (CONTRACT 1): a chain of officials down to one community, and whoever works in it. */
export function planAccounts(subjects: DemoSubjects): NewAccount[] {
  const { community, firm, project, instructor } = subjects;
  const at = (code: RegionCode): Scope[] => [{ kind: "REGION", regionCode: code }];
  const of = (kind: "FIRM" | "PROJECT" | "GRID" | "UNIT", subjectId: string): Scope[] => [
    { kind, subjectId, regionCode: community },
  ];
  const sentTo = instructor.firms.map(
    (each): Scope => ({ kind: "FIRM", subjectId: each.id, regionCode: each.regionCode }),
  );
  return [
    account("demo-city", "CITY_OFFICIAL", at(CITY)),
    account("demo-district", "DISTRICT_OFFICIAL", at(regionCode(community.slice(0, 6)))),
    account("demo-street", "STREET_OFFICIAL", at(regionCode(community.slice(0, 9)))),
    account("demo-community", "COMMUNITY_SECRETARY", at(community)),
    account("demo-industry", "INDUSTRY_OFFICIAL", at(CITY)),
    account("demo-instructor", "INSTRUCTOR", sentTo),
    account("demo-firm", "FIRM_MANAGER", of("FIRM", firm)),
    account("demo-project", "PROJECT_MANAGER", of("PROJECT", project)),
    account("demo-owners", "OWNERS_COMMITTEE", of("PROJECT", project)),
    account("demo-grid", "GRID_WORKER", of("GRID", `${community}001`)),
    account("demo-partner", "PARTNER_UNIT", of("UNIT", "demo-unit")),
    account("demo-auditor", "AUDITOR", at(CITY)),
    account("demo-system", "SYSTEM_ADMIN", at(CITY)),
    account("demo-security", "SECURITY_ADMIN", at(CITY)),
  ];
}

function account(login: string, role: Role, scopes: Scope[]): NewAccount {
  return {
    login,
    name: `演示${roleLabels[role].label}`,
    role,
    scopes,
    password: DEMO_PASSWORD,
    isDemo: true,
  };
}
