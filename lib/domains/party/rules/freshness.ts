import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { DECLARATION_FRESH_DAYS } from "../schema";

/** The earliest day of a declaration that is still relied on without asking again. */
export function oldestFresh(day: LocalDate): LocalDate {
  return addDays(day, -DECLARATION_FRESH_DAYS);
}
