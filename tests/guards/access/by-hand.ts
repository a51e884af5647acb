import type { Role } from "@/lib/shared/access/roles";
import type { Action } from "@/lib/shared/access/table";

/** How what is asked for lies to the grant of the one who asks. */
export const RELATIONS = [
  "OWN",
  "CHILD",
  "PARENT",
  "NEIGHBOUR",
  "LOOK_ALIKE",
  "REVOKED",
  "FIRM_SCOPED",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A grant reaches its own region and what lies below it, nothing else. */
export function seenByHand(relation: Relation): boolean {
  return relation === "OWN" || relation === "CHILD";
}

// One column for each role, one row for each action, written out from the design (3.1 and 3.2) apart from
// the table of the product: x = allowed.
const COLUMNS: readonly Role[] = [
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
];

/** Officials | industry | instructor, firm, project | owners, grid, partner | auditor, system, security. */
const BY_HAND: Readonly<Record<Action, string>> = {
  "region.read": "xxxx x ... ... xxx",
  "region.import": ".... . ... ... .x.",
  "region.move": ".... . ... ... .x.",
  "estate.record": "xxxx . ... ... ...",
  "firm.read": "xxxx x xxx ... ...",
  "firm.record": "xxxx . ... ... ...",
  "project.record": "xxxx . ... ... ...",
  "organisation.record": "xxxx . ... ... ...",
  "declaration.record": "xxxx . ... ... ...",
  "assignment.record": "xxxx . ... ... ...",
  "coverage.read": "xxxx x ... ... ...",
  "target.set": "xx.. . ... ... ...",
  "setting.set": "xx.. . ... ... ...",
  "proposal.read": "xxxx . xx. ... ...",
  "proposal.make": ".... . xx. ... ...",
  "proposal.decide": "xxxx . ... ... ...",
  "ledger.import": "xxxx . ... ... ...",
  "user.read": ".... . ... ... xxx",
  "account.manage": ".... . ... ... .xx",
  "user.manage": ".... . ... ... ..x",
  "grant.delegate": "xxxx x ... ... ...",
  "token.manage": ".... . ... ... ..x",
  "audit.read": ".... . ... ... x..",
  "profile.manage": "xxxx x xxx xxx xxx",
};

export function allowedByHand(role: Role, action: Action): boolean {
  return BY_HAND[action].replaceAll(" ", "").charAt(COLUMNS.indexOf(role)) === "x";
}
