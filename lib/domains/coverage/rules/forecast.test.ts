import { describe, expect, it } from "vitest";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import type { TrendPoint } from "../schema";
import { FORECAST_DAYS, forecast } from "./forecast";

const LAST = localDate("2026-03-28");
const TARGET = { due: localDate("2026-06-30") };
const none = { expected: null, earliest: null, latest: null };

/** One point a day up to `LAST`; null: a day on which no firm was counted. */
function trend(gaps: readonly (number | null)[]): TrendPoint[] {
  return gaps.map((gap, index) => {
    const ratio = { numerator: 100 - (gap ?? 100), denominator: 100 };
    return {
      date: addDays(LAST, index + 1 - gaps.length),
      firms: gap === null ? 0 : 100,
      unsurveyed: 0,
      orgCoverage: ratio,
      instructorCoverage: { numerator: 0, denominator: 0 },
      workCoverage: ratio,
    };
  });
}

const each = (gap: (day: number) => number | null) =>
  trend(Array.from({ length: FORECAST_DAYS }, (_, day) => gap(day)));

describe("when a gap closes", () => {
  it("is the gap divided by its daily fall", () => {
    const day = addDays(LAST, 10);
    const answer = forecast(
      each((x) => 74 - 2 * x),
      "orgCoverage",
      TARGET,
    );
    expect(answer).toMatchObject({ gap: 20, due: TARGET.due, expected: day, earliest: day, latest: day });
  });

  it("has a range from the 90th and the 10th percentile of the slopes", () => {
    // Three days: slopes 1, 3 and, over two days, 2. Percentiles by linear interpolation: 1.2, 2, 2.8.
    const answer = forecast(trend([46, 45, 42]), "orgCoverage", TARGET);
    expect(answer).toMatchObject({
      gap: 42,
      earliest: addDays(LAST, 15),
      expected: addDays(LAST, 21),
      latest: addDays(LAST, 35),
    });
  });

  it("counts days, not points, where some in between were not counted", () => {
    const answer = forecast(trend([50, null, null, 44, 42]), "orgCoverage", TARGET);
    expect(answer.expected).toBe(addDays(LAST, 21));
  });

  it.each<[string, TrendPoint[], typeof TARGET | null]>([
    ["while it does not fall", each(() => 10), TARGET],
    ["while it grows", each((x) => x), TARGET],
    ["under three counted days", trend([null, null, 9, 8]), TARGET],
    ["without a target", each((x) => 74 - 2 * x), null],
    ["without a day", [], TARGET],
  ])("has no dates %s", (_, points, target) => {
    expect(forecast(points, "orgCoverage", target)).toMatchObject(none);
  });
});
