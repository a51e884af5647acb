import { addDays, type LocalDate } from "./local-date";

/** `[from, to)`: the day `to` is the first that no longer belongs; null means open-ended. */
export interface Interval {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export function contains(interval: Interval, day: LocalDate): boolean {
  return interval.from <= day && (interval.to === null || day < interval.to);
}

export function isEmpty(interval: Interval): boolean {
  return interval.to !== null && interval.to <= interval.from;
}

/** The earlier of two ends, where null is later than any day. */
export function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}

export function intersect(a: Interval, b: Interval): Interval | null {
  const both = { from: a.from > b.from ? a.from : b.from, to: earlierEnd(a.to, b.to) };
  return isEmpty(both) ? null : both;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null;
}

/** Forms and ledgers say the last valid day; storage says the first day after it. */
export function endAfter(lastDay: LocalDate): LocalDate {
  return addDays(lastDay, 1);
}

/** The last valid day of a stored exclusive end. */
export function lastDayBefore(end: LocalDate): LocalDate {
  return addDays(end, -1);
}
