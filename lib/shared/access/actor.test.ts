import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, type RegionCode, regionCode } from "../region-code";
import { type ActorGrant, may, mayInRegion, regionsFor, requireAction, type UserActor } from "./actor";
import { ROLES, type Role } from "./roles";
import { ACCESS, ACTIONS, roleMay } from "./table";

const PLACES = [
  "000000",
  "210000",
  "210100",
  "210102",
  "210103",
  "210102001",
  "210102002",
  "210102001001",
  "210102001002",
  "210200",
].map(regionCode);

const place = fc.constantFrom(...PLACES);
const action = fc.constantFrom(...ACTIONS);
const grant: fc.Arbitrary<ActorGrant> = fc
  .tuple(fc.constantFrom(...ROLES), place, fc.constantFrom("REGION", "REGION", "FIRM", "PROJECT"))
  .map(([role, code, kind]) => grantOf(role, code, kind));

function grantOf(role: Role, code: RegionCode, kind: string): ActorGrant {
  return kind === "FIRM" || kind === "PROJECT"
    ? { role, scope: { kind, subjectId: "1", regionCode: code } }
    : { role, scope: { kind: "REGION", regionCode: code } };
}

function somebody(grants: readonly ActorGrant[]): UserActor {
  return { kind: "user", userId: "1", login: "li", name: "李", grants };
}

const anybody = fc.array(grant, { maxLength: 5 }).map(somebody);

describe("where an actor may do something", () => {
  it("is where one of the grants by region that hold the action reaches", () => {
    fc.assert(
      fc.property(anybody, action, place, (actor, what, where) => {
        const allowed = actor.grants.some(
          ({ role, scope }) =>
            scope.kind === "REGION" && ACCESS[role].includes(what) && isWithin(scope.regionCode, where),
        );
        expect(mayInRegion(actor, what, where)).toBe(allowed);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is told by regions none of which lies in another", () => {
    fc.assert(
      fc.property(anybody, action, (actor, what) => {
        const regions = regionsFor(actor, what);
        for (const a of regions) {
          for (const b of regions) expect(a === b || !isWithin(a, b)).toBe(true);
        }
      }),
    );
  });

  it("never grows by mixing one grant's right with another's region", () => {
    const official = grantOf("DISTRICT_OFFICIAL", regionCode("210102"), "REGION");
    const watcher = grantOf("INDUSTRY_OFFICIAL", regionCode("210100"), "REGION");
    const actor = somebody([official, watcher]);
    expect(mayInRegion(actor, "firm.record", regionCode("210103"))).toBe(false);
    expect(mayInRegion(actor, "firm.read", regionCode("210103"))).toBe(true);
  });

  it("never shrinks by one more grant", () => {
    fc.assert(
      fc.property(anybody, grant, action, place, (actor, more, what, where) => {
        if (mayInRegion(actor, what, where)) {
          expect(mayInRegion(somebody([...actor.grants, more]), what, where)).toBe(true);
        }
      }),
    );
  });

  it("is not a region for somebody whose grant names a firm", () => {
    const manager = somebody([grantOf("FIRM_MANAGER", regionCode("210102001001"), "FIRM")]);
    expect(may(manager, "firm.read")).toBe(true);
    expect(regionsFor(manager, "firm.read")).toEqual([]);
  });
});

describe("an actor without the right", () => {
  it("is told so in Chinese, and the public is asked to sign in", () => {
    expect(() => requireAction(somebody([]), "firm.read")).toThrow("没有办理此事项的权限");
    expect(() => requireAction({ kind: "public" }, "firm.read")).toThrow("请先登录");
  });

  it("is stopped exactly where no role of his holds the action", () => {
    fc.assert(
      fc.property(anybody, action, (actor, what) => {
        const allowed = actor.grants.some(({ role }) => roleMay(role, what));
        if (allowed) expect(() => requireAction(actor, what)).not.toThrow();
        else expect(() => requireAction(actor, what)).toThrow();
      }),
    );
  });
});
