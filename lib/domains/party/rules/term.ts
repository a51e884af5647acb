import { daysBetween, type LocalDate } from "@/lib/shared/time/local-date";

export type TermStage = "OVER" | "WITHIN_30" | "WITHIN_90" | "WITHIN_180";

/** The first reminder, in days before the last one of a term (product default, as the others). */
export const FIRST_TERM_REMINDER_DAYS = 180;

const STAGES: readonly { readonly stage: TermStage; readonly most: number }[] = [
  { stage: "OVER", most: -1 },
  { stage: "WITHIN_30", most: 30 },
  { stage: "WITHIN_90", most: 90 },
];

/** How near the end of a term is that is reminded of. @param lastDay the term's last day */
export function termStage(lastDay: LocalDate, today: LocalDate): TermStage {
  const left = daysBetween(today, lastDay);
  return STAGES.find(({ most }) => left <= most)?.stage ?? "WITHIN_180";
}
