import { db } from "@/lib/platform/db/client";
import { localDate, toDateColumn } from "@/lib/shared/time/local-date";

/** How a firm stands on a day, by its stored span; null while it is not counted. */
export async function standingOf(uscc: unknown, day: string) {
  const on = toDateColumn(localDate(day));
  const span = await db().coverageSpan.findFirst({
    where: { firm: { uscc: String(uscc) }, validFrom: { lte: on }, validTo: { gt: on } },
  });
  if (!span) return null;
  const { cohort, hasOrg, hasInstructor, gap, regionCode: region, full, warnings } = span;
  return { cohort, hasOrg, hasInstructor, gap, region, full, warnings };
}
