import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { ALL_DAYS, arbitraryDay, arbitraryFirmFacts } from "@/tests/support/arbitrary-facts";
import { previewDays, spanOn } from "./preview";
import type { Span } from "./span";
import { coverageTimeline } from "./timeline";

const pair = fc
  .tuple(arbitraryFirmFacts, arbitraryFirmFacts)
  .map(([was, will]) => ({ before: coverageTimeline(was), after: coverageTimeline(will) }));

/** What the rates count of a span. */
function counted(span: Span | null): string | null {
  return span && [span.regionCode, span.cohort, span.hasOrg, span.hasInstructor].join();
}

describe("the days of a preview", () => {
  it("are today and, where today's rates stay, the first later day on which they do not", () => {
    fc.assert(
      fc.property(pair, arbitraryDay, ({ before, after }, today) => {
        const { days } = previewDays([{ before, after }], today);
        const moves = (day: LocalDate) => counted(spanOn(before, day)) !== counted(spanOn(after, day));
        const next = ALL_DAYS.find((day) => day > today && moves(day));
        fc.pre(next !== undefined);
        expect(days).toEqual(moves(today) ? [today] : [today, next]);
      }),
    );
  });

  it("name the first past day whose rates change, and none when only the reason of a gap does", () => {
    fc.assert(
      fc.property(pair, arbitraryDay, ({ before, after }, today) => {
        const { correctsFrom } = previewDays([{ before, after }], today);
        const first = ALL_DAYS.find(
          (day) => day < today && counted(spanOn(before, day)) !== counted(spanOn(after, day)),
        );
        expect(correctsFrom).toBe(first ?? null);
      }),
    );
  });
});
