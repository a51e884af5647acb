import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OrganisationKind } from "../schema";
import { type FirmFacts, FULFILLING_KINDS } from "./facts";
import type { CoverageState, Span } from "./span";
import { changeDays, stateOn } from "./state";

/**
 * The one derivation behind every figure: the maximal runs of days on which nothing changes for a firm,
 * in order, without days on which it is accountable nowhere (DESIGN 3.1).
 */
export function coverageTimeline(
  facts: FirmFacts,
  fulfilling: readonly OrganisationKind[] = FULFILLING_KINDS,
): Span[] {
  const days = changeDays(facts);
  const spans: Span[] = [];
  for (const [index, day] of days.entries()) {
    const state = stateOn(facts, day, fulfilling);
    if (!state) continue;
    const to: LocalDate | null = days[index + 1] ?? null;
    const last = spans.at(-1);
    if (last && last.to === day && sameState(last, state)) spans[spans.length - 1] = { ...last, to };
    else spans.push({ ...state, from: day, to });
  }
  return spans;
}

export function sameState(a: CoverageState, b: CoverageState): boolean {
  return (
    a.regionCode === b.regionCode &&
    a.cohort === b.cohort &&
    a.full === b.full &&
    a.probationary === b.probationary &&
    a.requiredForm === b.requiredForm &&
    a.membersElsewhere === b.membersElsewhere &&
    a.hasOrg === b.hasOrg &&
    a.orgForm === b.orgForm &&
    a.hasInstructor === b.hasInstructor &&
    a.gap === b.gap &&
    a.warnings.length === b.warnings.length &&
    a.warnings.every((warning) => b.warnings.includes(warning))
  );
}
