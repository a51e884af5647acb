import { readPrepared } from "@/lib/platform/db/read-prepared";
import type { Tx } from "@/lib/platform/db/transaction";
import type { RegionCode } from "@/lib/shared/region-code";
import { regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { CountRow } from "../rules/figures";

type ReadRows = (strings: TemplateStringsArray, ...values: (string | number)[]) => Promise<CountRow[]>;

/** Counts what stands in a transaction that is not committed. */
export function readIn(tx: Tx): ReadRows {
  return (strings, ...values) => tx.$queryRaw<CountRow[]>(strings, ...values);
}

/**
 * Counts the spans that contain the day, by the first `digits` of the region code: one statement for a region and
 * all below it, whatever the number of firms.
 */
export async function countFigures(
  region: RegionCode,
  day: LocalDate,
  digits: number,
  read: ReadRows = readPrepared<CountRow>,
): Promise<CountRow[]> {
  const { lo, hi } = regionRange(region);
  return read`
    SELECT substr(region_code, 1, ${digits}::int) AS part,
      count(*)::int AS firms,
      count(*) FILTER (WHERE cohort = 'UNSURVEYED')::int AS unsurveyed,
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS')::int AS "withMembers",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND has_org)::int AS "withOrg",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND org_form = 'BRANCH')::int AS "byBranch",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND org_form = 'GENERAL_BRANCH')::int AS "byGeneralBranch",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND org_form = 'PARTY_COMMITTEE')::int AS "byCommittee",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND org_form = 'JOINT_BRANCH')::int AS "byJoint",
      count(*) FILTER (WHERE cohort = 'WITH_MEMBERS' AND org_form = 'HIGHER')::int AS "byHigher",
      count(*) FILTER (WHERE cohort = 'NO_MEMBERS')::int AS "withoutMembers",
      count(*) FILTER (WHERE cohort = 'NO_MEMBERS' AND has_instructor)::int AS "withInstructor",
      count(*) FILTER (WHERE has_org OR has_instructor)::int AS worked,
      count(*) FILTER (WHERE gap = 'SHOULD_FORM_BRANCH')::int AS "shouldForm",
      count(*) FILTER (WHERE gap = 'SHOULD_JOIN_JOINT')::int AS "shouldJoin",
      count(*) FILTER (WHERE gap = 'ORG_NOT_YET_EFFECTIVE')::int AS "orgNotYet",
      count(*) FILTER (WHERE gap = 'ORG_DISSOLVED')::int AS dissolved,
      count(*) FILTER (WHERE gap = 'NEVER_DISPATCHED')::int AS "neverSent",
      count(*) FILTER (WHERE gap = 'DISPATCH_NOT_YET_EFFECTIVE')::int AS "sentNotYet",
      count(*) FILTER (WHERE gap = 'DISPATCH_EXPIRED')::int AS expired,
      count(*) FILTER (WHERE gap = 'DISPATCH_ENDED')::int AS ended
    FROM coverage_span
    WHERE region_code >= ${lo} AND region_code < ${hi}
      AND valid_from <= ${day}::date AND valid_to > ${day}::date
    GROUP BY 1`;
}
