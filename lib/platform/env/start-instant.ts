import { parseLocalDate, startOfDay } from "@/lib/shared/time/local-date";

const SHAPE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads JULIN_NOW. A time without a zone is in the business zone, a day alone is its first instant there;
 * null when the text is no time.
 */
export function readStartInstant(text: string): Date | null {
  const match = SHAPE.exec(text);
  const [, dayText = "", time, zone] = match ?? [];
  const day = parseLocalDate(dayText);
  if (!day || (zone && !time)) return null;
  if (!time) return startOfDay(day);
  const instant = new Date(`${day}${time}${zone ?? "+08:00"}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
