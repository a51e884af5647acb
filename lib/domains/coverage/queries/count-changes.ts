import { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db/client";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ChangeKind } from "../rules/changes";

export interface CountedKind extends ChangeKind {
  /** Tells the kinds apart; the list is asked for by it, so that it is as long as the count. */
  readonly key: string;
  readonly count: number;
}

/**
 * Firms that stand otherwise in a region on one of two days than on the other, as the rows of a table expression:
 * both days are read from the spans that every figure counts.
 */
export function changedFirms(region: RegionCode, from: LocalDate, to: LocalDate): Prisma.Sql {
  const { lo, hi } = regionRange(region);
  const here = (day: LocalDate) => Prisma.sql`
    SELECT firm_id, region_code, cohort::text AS cohort FROM coverage_span
    WHERE region_code >= ${lo} AND region_code < ${hi} AND valid_from <= ${day}::date AND valid_to > ${day}::date`;
  return Prisma.sql`
    WITH first AS MATERIALIZED (${here(from)}), last AS MATERIALIZED (${here(to)}), changed AS (
      SELECT COALESCE(f.firm_id, l.firm_id) AS firm_id, COALESCE(l.region_code, f.region_code) AS region,
        f.cohort AS before, l.cohort AS after
      FROM first f FULL JOIN last l ON l.firm_id = f.firm_id WHERE f.cohort IS DISTINCT FROM l.cohort
    ), told AS (
      SELECT c.*, other.region_code AS "otherRegion", other.region_code IS NOT NULL AS elsewhere,
        c.before IS NULL AND EXISTS (
          SELECT 1 FROM coverage_span s WHERE s.firm_id = c.firm_id AND s.valid_to <= ${from}::date
        ) AS known,
        COALESCE(ended.recoded, FALSE) AS recoded, COALESCE(ended.merged, FALSE) AS merged
      FROM changed c
      LEFT JOIN coverage_span other ON (c.before IS NULL OR c.after IS NULL) AND other.firm_id = c.firm_id
        AND other.valid_from <= CASE WHEN c.before IS NULL THEN ${from}::date ELSE ${to}::date END
        AND other.valid_to > CASE WHEN c.before IS NULL THEN ${from}::date ELSE ${to}::date END
      LEFT JOIN LATERAL (
        SELECT bool_and(COALESCE(end_reason::text, '') = 'RECODED') AS recoded,
          bool_or(COALESCE(end_reason::text, '') = 'MERGED') AS merged
        FROM firm_residence r WHERE r.firm_id = c.firm_id AND r.voided_at IS NULL
          AND r.valid_to > ${from}::date AND r.valid_to <= ${to}::date
      ) AS ended ON c.before IS NULL OR c.after IS NULL
    )
    SELECT *, concat_ws('/', COALESCE(before, '-'), COALESCE(after, '-'), elsewhere, known, recoded, merged) AS key
    FROM told`;
}

/** How many firms changed in each way. One statement, whatever the number of firms. */
export async function countChanges(
  region: RegionCode,
  from: LocalDate,
  to: LocalDate,
): Promise<CountedKind[]> {
  return db().$queryRaw<CountedKind[]>`
    SELECT key, before, after, elsewhere, known, recoded, merged, count(*)::int AS count
    FROM (${changedFirms(region, from, to)}) AS firm_change
    GROUP BY key, before, after, elsewhere, known, recoded, merged`;
}
