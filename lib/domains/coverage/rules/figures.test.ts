import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, type RegionCode, regionCode } from "@/lib/shared/region-code";
import { contains } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { arbitraryDay, arbitraryFirmFacts } from "@/tests/support/arbitrary-facts";
import type { Span } from "./span";
import { coverageTimeline } from "./timeline";

/** Every span of every firm, as the span table holds them. */
const arbitrarySpans = fc
  .array(arbitraryFirmFacts, { minLength: 1, maxLength: 12 })
  .map((firms) => firms.flatMap((facts, firm) => coverageTimeline(facts).map((span) => ({ ...span, firm }))));

const CITY = regionCode("210100");
const DISTRICT = regionCode("210102");
const DISTRICTS = [DISTRICT, regionCode("210103")];
const STREETS = [regionCode("210102001"), regionCode("210102002")];

function on<S extends Span>(spans: readonly S[], region: RegionCode, day: LocalDate): S[] {
  return spans.filter((span) => contains(span, day) && isWithin(region, span.regionCode));
}

function figures(spans: readonly Span[]) {
  const count = (test: (span: Span) => boolean) => spans.filter(test).length;
  return {
    firms: spans.length,
    unsurveyed: count(({ cohort }) => cohort === "UNSURVEYED"),
    withMembers: count(({ cohort }) => cohort === "WITH_MEMBERS"),
    noMembers: count(({ cohort }) => cohort === "NO_MEMBERS"),
    orgCovered: count(({ cohort, hasOrg }) => cohort === "WITH_MEMBERS" && hasOrg),
    instructorCovered: count(({ cohort, hasInstructor }) => cohort === "NO_MEMBERS" && hasInstructor),
    gaps: count(({ gap }) => gap !== null),
  };
}

type Figures = ReturnType<typeof figures>;

function sum(all: readonly Figures[]): Figures {
  return all.reduce((a, b) => ({
    firms: a.firms + b.firms,
    unsurveyed: a.unsurveyed + b.unsurveyed,
    withMembers: a.withMembers + b.withMembers,
    noMembers: a.noMembers + b.noMembers,
    orgCovered: a.orgCovered + b.orgCovered,
    instructorCovered: a.instructorCovered + b.instructorCovered,
    gaps: a.gaps + b.gaps,
  }));
}

describe("figures on a day, for random firms", () => {
  it("count each firm at most once, whatever the region", () => {
    fc.assert(
      fc.property(
        arbitrarySpans,
        arbitraryDay,
        fc.constantFrom(CITY, ...DISTRICTS, ...STREETS),
        (spans, day, region) => {
          const firms = on(spans, region, day).map(({ firm }) => firm);
          expect(new Set(firms).size).toBe(firms.length);
        },
      ),
    );
  });

  it("have cohorts that partition the firms: both denominators and the unsurveyed are all of them", () => {
    fc.assert(
      fc.property(arbitrarySpans, arbitraryDay, (spans, day) => {
        const { firms, unsurveyed, withMembers, noMembers } = figures(on(spans, CITY, day));
        expect(unsurveyed + withMembers + noMembers).toBe(firms);
      }),
    );
  });

  it("have one gap for every firm that is not covered for its cohort, so that the list is as long as the number", () => {
    fc.assert(
      fc.property(arbitrarySpans, arbitraryDay, (spans, day) => {
        const all = figures(on(spans, CITY, day));
        const missing = all.withMembers - all.orgCovered + all.noMembers - all.instructorCovered;
        expect(all.gaps).toBe(missing + all.unsurveyed);
      }),
    );
  });

  it("of the districts add up to the city, and those of the streets with the 待认领 to the district", () => {
    fc.assert(
      fc.property(arbitrarySpans, arbitraryDay, (spans, day) => {
        const at = (region: RegionCode) => figures(on(spans, region, day));
        expect(sum(DISTRICTS.map(at))).toEqual(at(CITY));
        const unclaimed = figures(on(spans, DISTRICT, day).filter((span) => span.regionCode === DISTRICT));
        expect(sum([...STREETS.map(at), unclaimed])).toEqual(at(DISTRICT));
      }),
    );
  });
});
