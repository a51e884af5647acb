import { readPrepared } from "@/lib/platform/db/read-prepared";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Delta } from "../rules/trend";

/** What came and went in a region between two days; all that is there already comes on the first. */
export async function countDeltas(region: RegionCode, from: LocalDate, to: LocalDate): Promise<Delta[]> {
  const { lo, hi } = regionRange(region);
  return readPrepared<Delta>`
    WITH span AS (
      SELECT valid_from, valid_to, cohort, has_org, has_instructor FROM coverage_span
      WHERE region_code >= ${lo} AND region_code < ${hi} AND valid_from <= ${to}::date AND valid_to > ${from}::date
    )
    SELECT day::text AS day, cohort::text AS cohort, has_org AS "hasOrg", has_instructor AS "hasInstructor",
           sum(step)::int AS count
    FROM (
      SELECT GREATEST(valid_from, ${from}::date) AS day, cohort, has_org, has_instructor, 1 AS step FROM span
      UNION ALL
      SELECT valid_to, cohort, has_org, has_instructor, -1 FROM span WHERE valid_to <= ${to}::date
    ) AS step
    GROUP BY 1, 2, 3, 4`;
}
