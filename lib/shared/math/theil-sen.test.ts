import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairwiseSlopes, percentile } from "./theil-sen";

const line = (count: number, slope: number, start: number) =>
  Array.from({ length: count }, (_, x) => ({ x, y: start + slope * x }));

/** −0 is 0. */
const unsigned = (values: readonly number[]) => values.map((each) => each || 0);

describe("slopes of all pairs of points", () => {
  it("are as many as there are pairs of different days, ascending", () => {
    const anyPoints = fc.array(fc.record({ x: fc.nat(30), y: fc.integer({ min: -500, max: 500 }) }), {
      maxLength: 28,
    });
    fc.assert(
      fc.property(anyPoints, (points) => {
        const pairs = points.flatMap((a, index) => points.slice(index + 1).filter((b) => b.x !== a.x));
        const slopes = pairwiseSlopes(points);
        expect(slopes.length).toBe(pairs.length);
        expect([...slopes].sort((a, b) => a - b)).toEqual(slopes);
      }),
    );
  });

  it("are all the slope of a straight line, and do not depend on the order of the points", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 28 }),
        fc.integer({ min: -20, max: 20 }),
        fc.nat(900),
        (count, slope, start) => {
          const points = line(count, slope, start);
          const slopes = unsigned(pairwiseSlopes(points));
          expect(new Set(slopes)).toEqual(new Set([slope]));
          expect(unsigned(pairwiseSlopes([...points].reverse()))).toEqual(slopes);
        },
      ),
    );
  });

  it("have a median that a few wild days do not move", () => {
    const points = line(28, -2, 200).map((point) => (point.x % 9 === 4 ? { ...point, y: 900 } : point));
    expect(percentile(pairwiseSlopes(points), 0.5)).toBe(-2);
  });
});

describe("a percentile", () => {
  const ascending = fc
    .array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 40 })
    .map((values) => values.sort((a, b) => a - b));
  const share = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);

  it.each([
    [[5], 0.9, 5],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[1, 2, 3, 4, 5], 0.1, 1.4],
    [[1, 2, 3, 4, 5], 0.9, 4.6],
  ])("of %j at %d is %d", (values, at, expected) => {
    expect(percentile(values, at)).toBeCloseTo(expected, 12);
  });

  it("lies between the least and the greatest, and rises with its share", () => {
    fc.assert(
      fc.property(ascending, share, share, (values, a, b) => {
        const low = percentile(values, Math.min(a, b));
        const high = percentile(values, Math.max(a, b));
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual((values[0] ?? 0) - 1e-9);
        expect(high).toBeLessThanOrEqual((values.at(-1) ?? 0) + 1e-9);
      }),
    );
  });

  it("of nothing is refused", () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
