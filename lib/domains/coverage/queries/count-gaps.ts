import { nearestTargetsOf } from "@/lib/domains/settings/public";
import type { NearestTargets } from "@/lib/domains/settings/schema";
import { db } from "@/lib/platform/db/client";
import { type Actor, regionsWithin, subjectsFor } from "@/lib/shared/access/actor";
import { NATION, type RegionCode, regionRange } from "@/lib/shared/region-code";
import { earlierEnd } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { GAP_INDICATORS } from "../rules/gap-work";
import type { Gap } from "../schema";

/** Firms with the same gap in one of the actor's topmost regions. */
export interface GapCount {
  readonly region: RegionCode;
  readonly regionName: string;
  readonly gap: Gap;
  readonly firms: number;
  /** The due day of the target that the gap stands in the way of; of both, where it may be either. */
  readonly due: LocalDate | null;
}

/**
 * What is missing in each of the actor's topmost regions (inside `region`, where one is named) and by when it is to
 * be there, in two statements.
 */
export async function countGaps(
  actor: Actor,
  region: RegionCode | undefined,
  day: LocalDate,
): Promise<GapCount[]> {
  const roots = regionsWithin(actor, "coverage.read", region);
  if (roots.length === 0) return [];
  const ranges = JSON.stringify(roots.map((code) => ({ code, ...regionRange(code) })));
  const counted = db().$queryRaw<Omit<GapCount, "due">[]>`
    SELECT root.code AS region, COALESCE(r.name, '') AS "regionName", s.gap::text AS gap, count(*)::int AS firms
    FROM jsonb_to_recordset(${ranges}::jsonb) AS root(code text, lo text, hi text)
    JOIN coverage_span s ON s.region_code >= root.lo AND s.region_code < root.hi
    LEFT JOIN region r ON r.code = root.code
    WHERE s.valid_from <= ${day}::date AND s.valid_to > ${day}::date AND s.gap IS NOT NULL
    GROUP BY root.code, r.name, s.gap ORDER BY root.code, s.gap`;
  const [rows, targets] = await Promise.all([counted, nearestTargetsOf(actor, roots)]);
  return rows.map((row) => ({ ...row, due: dueOf(row.gap, targets.get(row.region)) }));
}

/** Who was never surveyed may turn out to belong to either cohort. */
function dueOf(gap: Gap, targets: NearestTargets | undefined): LocalDate | null {
  const wanted = GAP_INDICATORS[gap].map((indicator) => targets?.[indicator]?.due ?? null);
  return wanted.reduce(earlierEnd, null);
}

export interface FirmGap {
  readonly id: string;
  readonly name: string;
  readonly gap: Gap;
  readonly region: RegionCode;
  readonly regionName: string;
}

/** The firms granted by name that are not covered, in one statement. */
export async function gapsOfOwnFirms(
  actor: Actor,
  region: RegionCode | undefined,
  day: LocalDate,
): Promise<FirmGap[]> {
  const ids = subjectsFor(actor, "firm.read", "FIRM");
  if (ids.length === 0) return [];
  const { lo, hi } = regionRange(region ?? NATION);
  return db().$queryRaw<FirmGap[]>`
    SELECT f.id, f.name, s.gap::text AS gap, s.region_code AS region, COALESCE(r.name, '') AS "regionName"
    FROM coverage_span s JOIN firm f ON f.id = s.firm_id LEFT JOIN region r ON r.code = s.region_code
    WHERE s.firm_id = ANY(${ids}::uuid[]) AND s.gap IS NOT NULL
      AND s.region_code >= ${lo} AND s.region_code < ${hi}
      AND s.valid_from <= ${day}::date AND s.valid_to > ${day}::date
    ORDER BY f.name, f.id`;
}
