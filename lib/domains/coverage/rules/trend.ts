import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import type { Cohort, TrendPoint } from "../schema";

/** How many firms of one kind came (or, negative, went) on a day. */
export interface Delta {
  readonly day: LocalDate;
  readonly cohort: Cohort;
  readonly hasOrg: boolean;
  readonly hasInstructor: boolean;
  readonly count: number;
}

interface Counter {
  firms: number;
  unsurveyed: number;
  withMembers: number;
  withOrg: number;
  withoutMembers: number;
  withInstructor: number;
  worked: number;
}

/** One point a day from `from` to `to`, both included, out of what changed on each day. */
export function trendPoints(deltas: readonly Delta[], from: LocalDate, to: LocalDate): TrendPoint[] {
  const ordered = [...deltas].sort((a, b) => (a.day < b.day ? -1 : 1));
  const counter: Counter = {
    firms: 0,
    unsurveyed: 0,
    withMembers: 0,
    withOrg: 0,
    withoutMembers: 0,
    withInstructor: 0,
    worked: 0,
  };
  const points: TrendPoint[] = [];
  let next = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (let delta = ordered[next]; delta && delta.day <= day; delta = ordered[next]) {
      add(counter, delta);
      next += 1;
    }
    points.push(pointOf(day, counter));
  }
  return points;
}

function add(counter: Counter, { cohort, hasOrg, hasInstructor, count }: Delta): void {
  counter.firms += count;
  if (hasOrg || hasInstructor) counter.worked += count;
  if (cohort === "UNSURVEYED") counter.unsurveyed += count;
  if (cohort === "WITH_MEMBERS") {
    counter.withMembers += count;
    if (hasOrg) counter.withOrg += count;
  }
  if (cohort === "NO_MEMBERS") {
    counter.withoutMembers += count;
    if (hasInstructor) counter.withInstructor += count;
  }
}

function pointOf(date: LocalDate, counter: Counter): TrendPoint {
  return {
    date,
    firms: counter.firms,
    unsurveyed: counter.unsurveyed,
    orgCoverage: { numerator: counter.withOrg, denominator: counter.withMembers },
    instructorCoverage: { numerator: counter.withInstructor, denominator: counter.withoutMembers },
    workCoverage: { numerator: counter.worked, denominator: counter.firms },
  };
}
