import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/shared/access/roles";
import { regionCode } from "@/lib/shared/region-code";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import { DELEGATION_MAX_DAYS, type DelegableGrant, whyNotDelegable, whyNotDelegated } from "./delegation";

const today = localDate("2026-05-01");
const source: DelegableGrant = {
  role: "DISTRICT_OFFICIAL",
  kind: "REGION",
  region: regionCode("210102"),
  during: { from: localDate("2026-01-01"), to: localDate("2026-07-01") },
  isDelegated: false,
};
const wanted = {
  region: regionCode("210102"),
  during: { from: today, to: localDate("2026-05-11") },
  today,
};

function key(change: Partial<DelegableGrant>, asked: Partial<typeof wanted> = {}): string | undefined {
  return whyNotDelegated({ ...source, ...change }, { ...wanted, ...asked })[0]?.key;
}

describe("a delegation", () => {
  it("may be of the whole grant or a part of its scope, within its days", () => {
    expect(key({})).toBeUndefined();
    expect(key({}, { region: regionCode("210102001") })).toBeUndefined();
  });

  it.each([
    ["of what was delegated already", { isDelegated: true }, {}, "chain"],
    ["of a firm's grant", { kind: "FIRM" }, {}, "role"],
    ["outside the scope", {}, { region: regionCode("210103") }, "place"],
    ["of more than the scope", {}, { region: regionCode("210100") }, "place"],
    ["from yesterday", {}, { during: { from: addDays(today, -1), to: addDays(today, 3) } }, "past"],
    ["of no day", {}, { during: { from: today, to: today } }, "until"],
    [
      "past the own grant",
      {},
      { during: { from: localDate("2026-06-20"), to: localDate("2026-07-02") } },
      "beyond",
    ],
    [
      "for too long",
      { during: { from: localDate("2026-01-01"), to: null } },
      { during: { from: today, to: addDays(today, DELEGATION_MAX_DAYS + 1) } },
      "long",
    ],
  ] as const)("is refused %s", (_, change, asked, expected) => {
    expect(key(change, asked)).toBe(expected);
  });

  it("is never of the rights of the 三员", () => {
    const delegable = ROLES.filter((role) => whyNotDelegable({ ...source, role }).length === 0);
    expect(delegable).toEqual([
      "CITY_OFFICIAL",
      "DISTRICT_OFFICIAL",
      "STREET_OFFICIAL",
      "COMMUNITY_SECRETARY",
      "INDUSTRY_OFFICIAL",
    ]);
  });
});
