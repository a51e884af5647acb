import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contains,
  earlierEnd,
  endAfter,
  type Interval,
  intersect,
  isEmpty,
  lastDayBefore,
  overlaps,
} from "./interval";
import { addDays, type LocalDate, localDate } from "./local-date";

const START = localDate("2026-02-20");
const DAYS = Array.from({ length: 24 }, (_, index) => addDays(START, index));

const anyDay: fc.Arbitrary<LocalDate> = fc.constantFrom(...DAYS);
const anyInterval: fc.Arbitrary<Interval> = fc.record({ from: anyDay, to: fc.option(anyDay, { nil: null }) });

const daysOf = (interval: Interval) => DAYS.filter((day) => contains(interval, day));

describe("an interval [from, to)", () => {
  it("holds its first day, and not the day on which it ends", () => {
    const june = { from: localDate("2026-06-01"), to: localDate("2026-07-01") };
    expect(contains(june, localDate("2026-06-01"))).toBe(true);
    expect(contains(june, localDate("2026-06-30"))).toBe(true);
    expect(contains(june, localDate("2026-07-01"))).toBe(false);
    expect(contains(june, localDate("2026-05-31"))).toBe(false);
  });

  it("without an end holds every later day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, day) => {
        expect(contains({ from, to: null }, day)).toBe(day >= from);
      }),
    );
  });

  it("is empty exactly when it holds no day", () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(isEmpty(interval)).toBe(daysOf(interval).length === 0);
      }),
    );
  });

  it("has in common with another the days that both hold", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = daysOf(a).filter((day) => contains(b, day));
        const shared = intersect(a, b);
        expect(shared ? daysOf(shared) : []).toEqual(both);
        expect(overlaps(a, b)).toBe(both.length > 0);
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it("of two ends takes the earlier, where no end is later than any day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(earlierEnd(a, b)).toBe(a < b ? a : b);
        expect(earlierEnd(a, null)).toBe(a);
        expect(earlierEnd(null, b)).toBe(b);
        expect(earlierEnd(null, null)).toBeNull();
      }),
    );
  });
});

describe("the last valid day, as forms and ledgers say it", () => {
  it("is the last that the stored interval holds", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (from, length) => {
        const lastDay = addDays(from, length);
        const stored = { from, to: endAfter(lastDay) };
        expect(contains(stored, lastDay)).toBe(true);
        expect(contains(stored, addDays(lastDay, 1))).toBe(false);
        expect(lastDayBefore(stored.to)).toBe(lastDay);
      }),
    );
  });
});
