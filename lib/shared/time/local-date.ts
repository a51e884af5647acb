import { BUSINESS_OFFSET_MS } from "./zone";

/** A calendar day in the business zone, `YYYY-MM-DD`. Compares correctly as text. */
export type LocalDate = string & { readonly __brand: "LocalDate" };

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that an open-ended interval never reaches; stored instead of NULL in derived tables. */
export const FAR_FUTURE = "9999-12-31" as LocalDate;

const FIRST_YEAR = 1900;
/** The year of `FAR_FUTURE` is nobody's: a day after its last one no longer compares as text. */
const LAST_YEAR = 9998;

/** @returns the day, or null when the numbers name no day of the calendar (30 February). */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as LocalDate) : null;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  return localDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** For literals and values already checked. @throws RangeError when `text` is no day. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

function toEpochDay(date: LocalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

function fromEpochDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** @param days may be negative */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Same day of the month `months` later, or that month's last day when it has none. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const target = localDateOf(Math.floor(index / 12), (index % 12) + 1, Math.min(day, lastDay));
  if (!target) throw new RangeError(`no day ${months} months from ${date}`);
  return target;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The calendar day on which an instant falls in the business zone. */
export function localDateAt(instant: Date): LocalDate {
  return new Date(instant.getTime() + BUSINESS_OFFSET_MS).toISOString().slice(0, 10) as LocalDate;
}

/** The first instant of the day in the business zone. */
export function startOfDay(date: LocalDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - BUSINESS_OFFSET_MS);
}

/** Prisma hands a `date` column over as midnight UTC; these two are the only way across. */
export function fromDateColumn(value: Date): LocalDate {
  return value.toISOString().slice(0, 10) as LocalDate;
}

export function toDateColumn(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
