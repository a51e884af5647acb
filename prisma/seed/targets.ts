import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { GUIDANCE_SOURCE } from "@/lib/domains/settings/copy";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { type LocalDate, localDate } from "@/lib/shared/time/local-date";
import { windowBefore } from "./window";

const CITY = "210100";

/** The guidance's day (the end of June) in the first year in which it is still to come. */
export function dueAfter(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const due = localDate(`${year}-06-30`);
  return due > today ? due : localDate(`${year + 1}-06-30`);
}

/** Dates the guidance's two targets, which are delivered without a due day; one that somebody has set stays. */
export async function setDemoTargets(actor: Actor, today: LocalDate): Promise<void> {
  for (const [indicator, stored] of [
    ["orgCoverage", "ORG_COVERAGE"],
    ["instructorCoverage", "INSTRUCTOR_COVERAGE"],
  ] as const) {
    const dated = { regionCode: CITY, indicator: stored, dueOn: { not: null } };
    if ((await db().target.count({ where: dated })) > 0) continue;
    await setTarget(actor, {
      regionCode: CITY,
      indicator,
      goal: 100,
      startsOn: windowBefore(today).start,
      dueOn: dueAfter(today),
      sourceText: GUIDANCE_SOURCE,
    });
  }
}
