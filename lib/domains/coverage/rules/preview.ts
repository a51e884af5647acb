import { contains } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Span } from "./span";
import { sameState } from "./timeline";

/** How one firm stands over time, as it is and as it would be. */
export interface TimelinePair {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

export function spanOn(spans: readonly Span[], day: LocalDate): Span | null {
  return spans.find((span) => contains(span, day)) ?? null;
}

type Alike = (a: Span, b: Span) => boolean;

/** Alike in what the rates count; the reason of a gap may be another. */
function countsAlike(a: Span, b: Span): boolean {
  return (
    a.regionCode === b.regionCode &&
    a.cohort === b.cohort &&
    a.hasOrg === b.hasOrg &&
    a.hasInstructor === b.hasInstructor
  );
}

function differsOn({ before, after }: TimelinePair, day: LocalDate, alike: Alike): boolean {
  const was = spanOn(before, day);
  const will = spanOn(after, day);
  return was && will ? !alike(was, will) : was !== will;
}

/** The days, in order, on which a run of days begins that the change makes different. */
function changedDays(pairs: readonly TimelinePair[], alike: Alike): LocalDate[] {
  const days = pairs.flatMap((pair) => {
    const edges = [...pair.before, ...pair.after].flatMap(({ from, to }) => (to ? [from, to] : [from]));
    return edges.filter((day) => differsOn(pair, day, alike));
  });
  return [...new Set(days)].sort();
}

/**
 * Which days to show: today and, where today's rates stay as they are, the first later day on which they do not
 * (or, where no rate ever changes, on which anything does).
 * `correctsFrom`: the first past day whose rates change.
 */
export function previewDays(
  pairs: readonly TimelinePair[],
  today: LocalDate,
): { readonly days: readonly LocalDate[]; readonly correctsFrom: LocalDate | null } {
  const [first = null] = changedDays(pairs, countsAlike);
  const later = firstLater(pairs, today, countsAlike) ?? firstLater(pairs, today, sameState);
  return {
    days: [today, ...(later ? [later] : [])],
    correctsFrom: first !== null && first < today ? first : null,
  };
}

/** Null when today differs already. */
function firstLater(pairs: readonly TimelinePair[], today: LocalDate, alike: Alike): LocalDate | null {
  if (pairs.some((pair) => differsOn(pair, today, alike))) return null;
  return changedDays(pairs, alike).find((day) => day > today) ?? null;
}
