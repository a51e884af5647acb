import type { AssignmentEnd, AssignmentRow } from "@/lib/domains/dispatch/schema";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { coveredFrom } from "./cover-plan";
import type { Gaps } from "./gaps";
import { type DispatchMade, InstructorPool } from "./instructors";
import { homeOn, type Period, type Workshop } from "./model";
import type { Random } from "./random";
import { earlier } from "./window";

interface Term {
  readonly from: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
  readonly endReason: AssignmentEnd | null;
}

const TERM_DAYS = [365, 365, 365, 730];
const OPEN_ENDED = 0.12;
const REPLACED = 0.15;
const LATE_RENEWAL = 0.25;
const SAME_AGAIN = 0.65;

/** Who was sent to the firms without members, and when each term began and ended. */
export function makeAssignments(shop: Workshop, periods: readonly Period[], gaps: Gaps): DispatchMade {
  const random = shop.random.branch("assignments");
  const pool = new InstructorPool(shop, random);
  const assignments: AssignmentRow[] = [];
  for (const period of periods.filter((each) => !each.withMembers)) {
    const { firm } = period;
    let instructor = pool.take(firm.street);
    for (const [place, term] of termsOf(shop, period, gaps, random).entries()) {
      if (place > 0 && !random.chance(SAME_AGAIN)) instructor = pool.take(firm.street);
      assignments.push({
        id: shop.newId(),
        instructorId: instructor.id,
        firmId: firm.id,
        regionCode: homeOn(firm, term.from),
        ...term,
        statedOn: null,
      });
    }
  }
  return { instructors: pool.instructors, assignments };
}

function termsOf(shop: Workshop, period: Period, gaps: Gaps, random: Random): Term[] {
  const { today } = shop.window;
  const from = coveredFrom(shop, period, random);
  if (period.to !== null) return closedOff(chain(from, addDays(period.to, 1), random), period, random);
  switch (gaps.dispatchOf(period.firm.id)) {
    case "NEVER":
      return [];
    case "NOT_YET":
      return [term(addDays(today, random.int(2, 30)), 365)];
    case "EXPIRED": {
      const termTo = addDays(today, -random.int(0, 200));
      return [{ ...term(earlier(from, addDays(termTo, -60)), 0), termTo }];
    }
    case "ENDED": {
      const endedFrom = addDays(today, -random.int(1, 200));
      const began = earlier(from, addDays(endedFrom, -45));
      const endReason = random.chance(0.3) ? "SUSPENDED" : "WITHDRAWN";
      return [{ from: began, termTo: addDays(today, random.int(30, 300)), endedFrom, endReason }];
    }
    case "COVERED":
      return chain(from, today, random);
  }
}

function term(from: LocalDate, days: number): Term {
  return { from, termTo: addDays(from, days), endedFrom: null, endReason: null };
}

/** One term after another until `until` is covered: renewed in time or late, or somebody else took over. */
function chain(from: LocalDate, until: LocalDate, random: Random): Term[] {
  const terms: Term[] = [];
  for (let begin = from; ; ) {
    const next = term(begin, random.pick(TERM_DAYS));
    const end = next.termTo ?? until;
    if (random.chance(OPEN_ENDED)) return [...terms, { ...next, termTo: null }];
    const replaced = addDays(begin, random.int(90, 300));
    if (replaced < until && random.chance(REPLACED)) {
      terms.push({ ...next, endedFrom: replaced, endReason: "REPLACED" });
      begin = replaced;
      continue;
    }
    terms.push(next);
    if (end > until) return terms;
    const late = addDays(end, random.chance(LATE_RENEWAL) ? random.int(5, 40) : 0);
    begin = late < until ? late : end;
  }
}

/** The firm closed, or has members and an organisation now: nobody is sent any longer. */
function closedOff(terms: readonly Term[], period: Period, random: Random): Term[] {
  const { to, firm } = period;
  const last = terms.at(-1);
  if (!last || to === null) return [...terms];
  const closed = to === firm.closed;
  const endedFrom = closed ? to : addDays(to, random.int(0, 20));
  if (last.from >= endedFrom) return terms.slice(0, -1);
  if (last.termTo !== null && last.termTo <= endedFrom) return [...terms];
  return [
    ...terms.slice(0, -1),
    { ...last, endedFrom, endReason: closed ? "WITHDRAWN" : "ORGANISATION_FORMED" },
  ];
}
