import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  fromDateColumn,
  type LocalDate,
  localDate,
  localDateAt,
  localDateOf,
  parseLocalDate,
  startOfDay,
  toDateColumn,
} from "./local-date";

const anyDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 73_000 })
  .map((count) => addDays(localDate("1900-01-01"), count));

describe("a calendar day in Asia/Shanghai", () => {
  it.each(["2026-02-28", "2024-02-29", "2000-02-29", "1900-01-01", "9998-12-31"])("reads %s", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "9999-01-01",
    "9999-12-31",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "1899-12-31",
    "0000-00-00",
    "",
  ])("refuses %j", (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it("is the day of its year, month and day, and there is no other", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
        expect(localDateOf(year, month, date)).toBe(day);
        expect(localDateOf(year, month, 32)).toBeNull();
      }),
    );
  });

  it("compares as text as it does in time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });

  it("comes back after as many days there as back, one day at a time", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(day, count + 1)).toBe(addDays(addDays(day, count), 1));
      }),
    );
  });

  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2022-05-20", 36, "2025-05-20"],
    ["2022-05-20", 60, "2027-05-20"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-31", -1, "2026-11-30"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it("keeps the day of the month unless the month is too short", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const later = addMonths(day, months);
        const index = (each: LocalDate) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(index(later) - index(day)).toBe(months);
        const sameDate = later.slice(8) === day.slice(8);
        expect(sameDate || addDays(later, 1).slice(8) === "01").toBe(true);
      }),
    );
  });
});

describe("a day and an instant", () => {
  it("turns at midnight in Shanghai, which is 16:00 UTC the day before", () => {
    expect(localDateAt(new Date("2026-06-30T15:59:59.999Z"))).toBe("2026-06-30");
    expect(localDateAt(new Date("2026-06-30T16:00:00.000Z"))).toBe("2026-07-01");
    expect(startOfDay(localDate("2026-07-01")).toISOString()).toBe("2026-06-30T16:00:00.000Z");
  });

  it("has the first and the last millisecond of the day in the day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOfDay(day).getTime();
        const next = startOfDay(addDays(day, 1)).getTime();
        expect(localDateAt(new Date(start))).toBe(day);
        expect(localDateAt(new Date(start - 1))).toBe(addDays(day, -1));
        expect(localDateAt(new Date(next - 1))).toBe(day);
      }),
    );
  });

  it("passes through a date column unchanged", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromDateColumn(toDateColumn(day))).toBe(day);
      }),
    );
  });
});
