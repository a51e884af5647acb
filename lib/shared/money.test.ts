import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, formatYuan, parseYuan, splitFen } from "./money";

const anyFen = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map(fen);

describe("an amount in fen", () => {
  it.each([
    ["0", 0],
    ["0.1", 10],
    ["0.29", 29],
    ["1.15", 115],
    ["1,234.5", 123_450],
    [" 1 000 ", 100_000],
    ["-0.01", -1],
    ["-0", 0],
    ["4.35", 435],
    ["9999999999999.99", 999_999_999_999_999],
  ])("reads %j as %i fen, without a float in between", (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  it.each([
    "",
    ".",
    "1.",
    ".5",
    "1.234",
    "1e3",
    "一百",
    "¥1",
    "--1",
    "1-",
    "99999999999999",
    "NaN",
    "Infinity",
  ])("does not read %j", (text) => {
    expect(parseYuan(text)).toBeNull();
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (amount) => {
    expect(() => fen(amount)).toThrow(RangeError);
  });

  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [100, "1.00"],
    [123_450, "1,234.50"],
    [100_000_000, "1,000,000.00"],
    [-12_345_678, "-123,456.78"],
  ])("shows %i as %s", (amount, text) => {
    expect(formatYuan(fen(amount))).toBe(text);
  });

  it("is read back from what is shown", () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(parseYuan(formatYuan(amount))).toBe(amount);
      }),
    );
  });
});

describe("an amount split by weights", () => {
  const weights = fc
    .array(fc.nat(1_000), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0));
  const whole = fc.nat(9_999_999_999).map(fen);

  it("sums to the whole, and no part is more than a fen from its share", () => {
    fc.assert(
      fc.property(whole, weights, (amount, all) => {
        const parts = splitFen(amount, all);
        const total = all.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (amount * (all[index] ?? 0)) / total)).toBeLessThan(1);
        }
      }),
    );
  });

  it("sums to the whole of a negative amount too", () => {
    fc.assert(
      fc.property(whole, weights, (amount, all) => {
        expect(splitFen(fen(-amount || 0), all).reduce((a, b) => a + b, 0)).toBe(-amount || 0);
      }),
    );
  });

  it("gives equal weights parts that differ by at most a fen, the first ones the larger", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 20 }), (amount, count) => {
        const parts = splitFen(amount, Array(count).fill(1));
        expect([...parts].sort((a, b) => b - a)).toEqual(parts);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("gives nothing for no weight", () => {
    expect(splitFen(fen(100), [0, 1, 0])).toEqual([0, 100, 0]);
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [[3, -1]], [[Number.NaN]]])("refuses the weights %j", (all) => {
    expect(() => splitFen(fen(1), all)).toThrow(RangeError);
  });
});
