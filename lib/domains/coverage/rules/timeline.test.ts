import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, isEmpty } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { ALL_DAYS, arbitraryFirmFacts, dayAt, WINDOW } from "@/tests/support/arbitrary-facts";
import { oracleOn } from "@/tests/support/coverage-oracle";
import type { FirmFacts } from "./facts";
import { FULFILLING_KINDS, ORGANISATION_KINDS } from "./facts";
import type { CoverageState, Span } from "./span";
import { coverageTimeline } from "./timeline";

const RUNS = { numRuns: 500 };

function stateAt(spans: readonly Span[], day: LocalDate): CoverageState | null | "TWICE" {
  const [span, second] = spans.filter((each) => contains(each, day));
  if (second) return "TWICE";
  if (!span) return null;
  const { from: _from, to: _to, ...state } = span;
  return state;
}

function shuffled(facts: FirmFacts): FirmFacts {
  return {
    residences: [...facts.residences].reverse(),
    declarations: [...facts.declarations].reverse(),
    organisations: [...facts.organisations].reverse(),
    assignments: [...facts.assignments].reverse(),
  };
}

describe("coverageTimeline, for random facts", () => {
  it("says on every day what the day-by-day oracle says", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, (facts) => {
        const spans = coverageTimeline(facts);
        expect(ALL_DAYS.map((day) => stateAt(spans, day))).toEqual(
          ALL_DAYS.map((day) => oracleOn(facts, day)),
        );
      }),
      RUNS,
    );
  });

  it("agrees with the oracle too where a city counts other kinds", () => {
    const kinds = fc.subarray([...ORGANISATION_KINDS]);
    fc.assert(
      fc.property(arbitraryFirmFacts, kinds, (facts, fulfilling) => {
        const spans = coverageTimeline(facts, fulfilling);
        const asked = ALL_DAYS.map((day) => oracleOn(facts, day, fulfilling));
        expect(ALL_DAYS.map((day) => stateAt(spans, day))).toEqual(asked);
      }),
    );
  });

  it("gives maximal spans in order that do not overlap", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, (facts) => {
        const spans = coverageTimeline(facts);
        for (const [index, span] of spans.entries()) {
          expect(isEmpty(span)).toBe(false);
          const next = spans[index + 1];
          if (!next) continue;
          expect(span.to !== null && span.to <= next.from).toBe(true);
          const { from: _a, to: _b, ...mine } = span;
          const { from: _c, to: _d, ...theirs } = next;
          if (span.to === next.from) expect(mine).not.toEqual(theirs);
        }
      }),
      RUNS,
    );
  });

  it("is open-ended exactly when the firm still has a place", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, (facts) => {
        const open = facts.residences.some(({ to }) => to === null);
        expect(coverageTimeline(facts).some(({ to }) => to === null)).toBe(open);
      }),
    );
  });

  it("does not depend on the order in which facts are read", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, (facts) => {
        expect(coverageTimeline(shuffled(facts))).toEqual(coverageTimeline(facts));
      }),
      RUNS,
    );
  });

  it("is not changed by organisations of kinds that do not fulfil 组织覆盖", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, (facts) => {
        const organisations = facts.organisations.filter(({ kind }) => FULFILLING_KINDS.includes(kind));
        expect(coverageTimeline({ ...facts, organisations })).toEqual(coverageTimeline(facts));
      }),
    );
  });

  it("does not change what lies before a fact that begins later", () => {
    fc.assert(
      fc.property(arbitraryFirmFacts, fc.integer({ min: 0, max: WINDOW }), (facts, index) => {
        const day = dayAt(index);
        const declarations = [...facts.declarations.filter(({ on }) => on !== day)];
        const more = [...declarations, { on: day, full: 3, probationary: 0, elsewhere: 0 }];
        const before = coverageTimeline({ ...facts, declarations });
        const after = coverageTimeline({ ...facts, declarations: more });
        const past = ALL_DAYS.filter((each) => each < day);
        expect(past.map((each) => stateAt(after, each))).toEqual(past.map((each) => stateAt(before, each)));
      }),
    );
  });
});
