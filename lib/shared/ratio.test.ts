import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRate, rateOf } from "./ratio";

const anyRatio = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b }));

describe("a rate as it is shown", () => {
  it.each([
    [0, 0, "—"],
    [0, 7, "0.0%"],
    [7, 7, "100.0%"],
    [19, 35, "54.2%"],
    [2_999, 3_000, "99.9%"],
    [99_999, 100_000, "99.9%"],
    [1, 3, "33.3%"],
    [29, 100, "29.0%"],
    [57, 100, "57.0%"],
    [1, 1_001, "0.0%"],
  ])("%i of %i is %s", (numerator, denominator, text) => {
    expect(formatRate({ numerator, denominator })).toBe(text);
  });

  it("is 100% only when nobody is missing", () => {
    fc.assert(
      fc.property(anyRatio, (ratio) => {
        expect(formatRate(ratio) === "100.0%").toBe(ratio.numerator === ratio.denominator);
      }),
    );
  });

  it("is never more than the rate, and less than a tenth of a percent below it", () => {
    fc.assert(
      fc.property(anyRatio, ({ numerator, denominator }) => {
        const tenths = Math.round(Number.parseFloat(formatRate({ numerator, denominator })) * 10);
        expect(tenths * denominator).toBeLessThanOrEqual(numerator * 1_000);
        expect((tenths + 1) * denominator).toBeGreaterThan(numerator * 1_000);
      }),
    );
  });
});

describe("a rate as it is handed on", () => {
  it("is the unrounded fraction, and null when there is nothing to divide by", () => {
    expect(rateOf({ numerator: 1, denominator: 3 })).toBe(1 / 3);
    expect(rateOf({ numerator: 0, denominator: 0 })).toBeNull();
    expect(rateOf({ numerator: 0, denominator: 5 })).toBe(0);
  });
});
