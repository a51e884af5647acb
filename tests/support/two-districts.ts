import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import type { Actor, GrantScope, UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import { regionCode } from "@/lib/shared/region-code";
import "@/lib/wiring/install";

/** A small city of invented places: two districts, three streets, five communities. */
export const TWO_DISTRICTS = `code,name,level,parent_code
990100,示例市,CITY,
990102,甲区,DISTRICT,990100
990103,乙区,DISTRICT,990100
990102001,东街道,STREET,990102
990102002,西街道,STREET,990102
990103001,南街道,STREET,990103
990102001001,东一社区,COMMUNITY,990102001
990102001002,东二社区,COMMUNITY,990102001
990102002001,西一社区,COMMUNITY,990102002
990103001001,南一社区,COMMUNITY,990103001
990103001002,南二社区,COMMUNITY,990103001
`;

export const system: Actor = { kind: "system", name: "system:cli" };

export async function importTwoDistricts(): Promise<void> {
  await importRegions(system, { csv: TWO_DISTRICTS });
}

function user(login: string, role: Role, scope: GrantScope): UserActor {
  const serial = [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e12, 7);
  const userId = `00000000-0000-7000-8000-${String(serial).padStart(12, "0")}`;
  return { kind: "user", userId, login, name: login, grants: [{ role, scope }] };
}

function inRegion(role: Role, code: string): UserActor {
  return user(`${role}-${code}`.toLowerCase(), role, { kind: "REGION", regionCode: regionCode(code) });
}

export const city = inRegion("CITY_OFFICIAL", "990100");
export const district = inRegion("DISTRICT_OFFICIAL", "990102");
export const otherDistrict = inRegion("DISTRICT_OFFICIAL", "990103");
export const eastStreet = inRegion("STREET_OFFICIAL", "990102001");
/** The neighbouring street of the same district. */
export const westStreet = inRegion("STREET_OFFICIAL", "990102002");
export const firmManager = user("firm-manager", "FIRM_MANAGER", {
  kind: "FIRM",
  subjectId: "00000000-0000-7000-8000-0000000000ff",
  regionCode: regionCode("990102001001"),
});
