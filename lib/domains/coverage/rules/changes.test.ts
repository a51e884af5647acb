import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, type RegionCode, regionCode } from "@/lib/shared/region-code";
import { contains } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { arbitraryDay, arbitraryFirmFacts } from "@/tests/support/arbitrary-facts";
import { DENOMINATORS, type Denominator } from "../schema";
import { type ChangeKind, changeOf, reasonOf, wayOf } from "./changes";
import type { Span } from "./span";
import { coverageTimeline } from "./timeline";

const REGIONS = ["210100", "210102", "210103", "210102001", "210102001001"].map(regionCode);
const firms = fc.array(arbitraryFirmFacts.map(coverageTimeline), { minLength: 1, maxLength: 12 });

function standing(spans: readonly Span[], day: LocalDate, region?: RegionCode) {
  return spans.find((span) => contains(span, day) && (!region || isWithin(region, span.regionCode)));
}

/** What the database tells of one firm, read off its spans. */
function kindOf(spans: readonly Span[], region: RegionCode, from: LocalDate, to: LocalDate): ChangeKind {
  const before = standing(spans, from, region)?.cohort ?? null;
  const after = standing(spans, to, region)?.cohort ?? null;
  return {
    before,
    after,
    elsewhere: standing(spans, before === null ? from : to) !== undefined && (!before || !after),
    known: spans.some((span) => span.to !== null && span.to <= from),
    recoded: false,
    merged: false,
  };
}

/** Counted by hand, apart from the rule. */
function sizeOn(all: readonly Span[][], denominator: Denominator, region: RegionCode, day: LocalDate) {
  const cohorts = all.map((spans) => standing(spans, day, region)?.cohort);
  const wanted = { orgCoverage: "WITH_MEMBERS", instructorCoverage: "NO_MEMBERS", unsurveyed: "UNSURVEYED" };
  return cohorts.filter((cohort) =>
    denominator === "workCoverage" ? cohort !== undefined : cohort === wanted[denominator],
  ).length;
}

describe("the change of a denominator between two days, for random firms", () => {
  it("reconciles: before + entered − left = after, and the reasons sum to what entered and left", () => {
    fc.assert(
      fc.property(firms, arbitraryDay, arbitraryDay, fc.constantFrom(...REGIONS), (all, from, to, region) => {
        const kinds = all.map((spans) => ({ ...kindOf(spans, region, from, to), count: 1 }));
        for (const denominator of DENOMINATORS) {
          const before = sizeOn(all, denominator, region, from);
          const after = sizeOn(all, denominator, region, to);
          const { entered, left, reasons } = changeOf(denominator, kinds, { before, after });
          expect(before + entered - left).toBe(after);
          expect(reasons.reduce((sum, each) => sum + each.entered, 0)).toBe(entered);
          expect(reasons.reduce((sum, each) => sum + each.left, 0)).toBe(left);
        }
      }),
    );
  });

  it("lets a firm that goes from one cohort to another leave one rate and enter the other", () => {
    const kind = { before: "WITH_MEMBERS", after: "NO_MEMBERS" } as const;
    expect(DENOMINATORS.map((denominator) => wayOf(denominator, kind))).toEqual([
      "left",
      "entered",
      null,
      null,
    ]);
  });
});

describe("the reason", () => {
  const kind = (changes: Partial<ChangeKind>): ChangeKind => ({
    before: null,
    after: null,
    elsewhere: false,
    known: false,
    recoded: false,
    merged: false,
    ...changes,
  });

  it.each([
    ["REGISTERED", { after: "UNSURVEYED" }],
    ["REOPENED", { after: "NO_MEMBERS", known: true }],
    ["MOVED_IN", { after: "WITH_MEMBERS", elsewhere: true, known: true }],
    ["RECODED", { after: "WITH_MEMBERS", elsewhere: true, recoded: true }],
    ["MOVED_OUT", { before: "WITH_MEMBERS", elsewhere: true }],
    ["RECODED", { before: "WITH_MEMBERS", elsewhere: true, recoded: true }],
    ["CLOSED", { before: "WITH_MEMBERS" }],
    ["MERGED", { before: "WITH_MEMBERS", merged: true }],
    ["FIRST_SURVEYED", { before: "UNSURVEYED", after: "NO_MEMBERS" }],
    ["GAINED_MEMBERS", { before: "NO_MEMBERS", after: "WITH_MEMBERS" }],
    ["LOST_MEMBERS", { before: "WITH_MEMBERS", after: "NO_MEMBERS" }],
  ] as const)("is %s for %j", (reason, changes) => {
    expect(reasonOf(kind(changes))).toBe(reason);
  });
});
