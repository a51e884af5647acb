import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import type { DistrictProfile } from "./districts";
import { type Declaration, hasMembers, type Members } from "./model";
import type { Random } from "./random";
import { dayIn, earlier, later, type Window } from "./window";

const NOBODY: Members = { full: 0, probationary: 0, elsewhere: 0 };
const UNSURVEYED = 0.065;
const SURVEYED_BEFORE = 0.72;
/** Surveys run ahead of what is then done about them. */
const SURVEYS_LEAD = 0.6;
/** Members among the staff of property firms: 4 to 5 % (domain.md 8.3). */
const MEMBERS_PER_STAFF = 0.045;
const WITHOUT_MEMBERS = 0.36;
const CHANGED_COHORT = 0.06;
const DECLARED_AGAIN = 0.45;

/** How many members a firm of this size has; small ones often have none. */
export function membersOf(staff: number, random: Random): Members {
  if (staff < 150 && random.chance(WITHOUT_MEMBERS)) return NOBODY;
  const total = Math.max(1, Math.round(staff * MEMBERS_PER_STAFF * (1.15 + random.bell() * 0.5)));
  const probationary = random.chance(0.3) ? Math.min(total, random.int(1, 1 + Math.floor(total / 8))) : 0;
  return { full: total - probationary, probationary, elsewhere: elsewhereOf(total, random) };
}

function elsewhereOf(total: number, random: Random): number {
  if (random.chance(0.88)) return 0;
  return random.chance(0.3) ? total : random.int(1, Math.ceil(total / 3));
}

/** What a firm declared, from its first survey to today. */
export function declarationsOf(
  firm: { readonly staff: number; readonly opened: LocalDate; readonly closed: LocalDate | null },
  profile: DistrictProfile,
  window: Window,
  random: Random,
): Declaration[] {
  if (random.chance(UNSURVEYED)) return [];
  const last = addDays(firm.closed ?? window.today, -2);
  const surveyed = random.chance(SURVEYED_BEFORE)
    ? addDays(window.start, -random.int(1, 400))
    : dayIn(window, random, profile.pace * SURVEYS_LEAD);
  const first = earlier(later(surveyed, addDays(firm.opened, random.int(0, 30))), last);
  const now = membersOf(firm.staff, random);
  const counts = random.chance(CHANGED_COHORT) ? turns(now, firm.staff, random) : steps(now, random);
  return spread(counts, first, last, random);
}

/** 0 → members, members → 0, or there and back. */
function turns(now: Members, staff: number, random: Random): Members[] {
  const before = hasMembers(now) ? NOBODY : { ...NOBODY, full: random.int(1, 2 + Math.floor(staff / 40)) };
  return random.chance(0.35) ? [now, before, now] : [before, now];
}

/** Declared again with a member more or fewer. */
function steps(now: Members, random: Random): Members[] {
  if (!hasMembers(now) || !random.chance(DECLARED_AGAIN)) return random.chance(0.2) ? [now, now] : [now];
  const full = Math.max(1, now.full + random.int(-2, 1));
  return [{ full, probationary: 0, elsewhere: Math.min(now.elsewhere, full) }, now];
}

/** Days for the counts, in order, at least a month apart; what finds no room is left out, oldest first. */
function spread(
  counts: readonly Members[],
  first: LocalDate,
  last: LocalDate,
  random: Random,
): Declaration[] {
  const days = [first];
  while (days.length < counts.length) {
    const next = addDays(days.at(-1) ?? first, random.int(60, 200));
    if (next > last) break;
    days.push(next);
  }
  const kept = counts.slice(counts.length - days.length);
  return kept.map((members, place) => ({ ...members, on: days[place] ?? first }));
}
