import { addDays, type LocalDate } from "@/lib/shared/time/local-date";

/** Product default: after so many days a count of members is asked for again. */
export const DECLARATION_FRESH_DAYS = 90;

/** The earliest day of a declaration that is still relied on without asking again. */
export function oldestFresh(day: LocalDate): LocalDate {
  return addDays(day, -DECLARATION_FRESH_DAYS);
}
