import type { Role } from "./roles";

/** Everything the portal lets somebody do, one word each: `thing.verb`. */
export const ACTIONS = [
  "region.read",
  "region.import",
  "region.move",
  "estate.record",
  "firm.read",
  "firm.record",
  "project.record",
  "organisation.record",
  "declaration.record",
  "assignment.record",
  "coverage.read",
  "target.set",
  "setting.set",
  "proposal.read",
  "proposal.make",
  "proposal.decide",
  "ledger.import",
  "user.read",
  "account.manage",
  "user.manage",
  "grant.delegate",
  "token.manage",
  "audit.read",
  "profile.manage",
] as const;
export type Action = (typeof ACTIONS)[number];

const READ = [
  "region.read",
  "firm.read",
  "coverage.read",
  "profile.manage",
] as const satisfies readonly Action[];

/** A community or a level above records facts (DESIGN 3.1). */
const RECORD = [
  ...READ,
  "estate.record",
  "firm.record",
  "project.record",
  "organisation.record",
  "declaration.record",
  "assignment.record",
  "proposal.read",
  "proposal.decide",
  "ledger.import",
] as const satisfies readonly Action[];

/** What a firm's own people may do: they propose, and the community or a level above confirms (DESIGN 3.1). */
const PROPOSE = [
  "firm.read",
  "proposal.read",
  "proposal.make",
  "profile.manage",
] as const satisfies readonly Action[];

/** Role × action. What also depends on the subject is added by the domain's policy. */
export const ACCESS: Readonly<Record<Role, readonly Action[]>> = {
  CITY_OFFICIAL: [...RECORD, "grant.delegate", "target.set", "setting.set"],
  DISTRICT_OFFICIAL: [...RECORD, "grant.delegate", "target.set", "setting.set"],
  STREET_OFFICIAL: [...RECORD, "grant.delegate"],
  COMMUNITY_SECRETARY: [...RECORD, "grant.delegate"],
  INDUSTRY_OFFICIAL: [...READ, "grant.delegate"],
  INSTRUCTOR: PROPOSE,
  FIRM_MANAGER: PROPOSE,
  PROJECT_MANAGER: ["firm.read", "profile.manage"],
  OWNERS_COMMITTEE: ["profile.manage"],
  GRID_WORKER: ["profile.manage"],
  PARTNER_UNIT: ["profile.manage"],
  AUDITOR: ["region.read", "audit.read", "user.read", "profile.manage"],
  SYSTEM_ADMIN: [
    "region.read",
    "region.import",
    "region.move",
    "user.read",
    "account.manage",
    "profile.manage",
  ],
  SECURITY_ADMIN: [
    "region.read",
    "user.read",
    "account.manage",
    "user.manage",
    "token.manage",
    "profile.manage",
  ],
};

export function roleMay(role: Role, action: Action): boolean {
  return ACCESS[role].includes(action);
}
