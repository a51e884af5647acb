import { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db/client";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Actor } from "@/lib/shared/access/actor";
import { type RegionCode, regionPath } from "@/lib/shared/region-code";
import { nearestOnPath } from "./rules/target";
import { INDICATOR_NAMES, type NearestTargets, type Target, type TargetIndicator } from "./schema";

interface TargetRow extends Target {
  readonly indicator: TargetIndicator;
}

/**
 * The nearest target upward for each indicator, in one statement. Targets are for everybody to know, whatever his
 * scope: a community is measured by its city's.
 */
export async function nearestTargets(_actor: Actor, region: RegionCode): Promise<NearestTargets> {
  const path = regionPath(region);
  const rows = await db().$queryRaw<TargetRow[]>(selectAt(Prisma.sql`region_code = ANY(${path}::text[])`));
  return nearestAmong(rows, path);
}

/** The same for several regions, still in one statement. */
export async function nearestTargetsOf(
  _actor: Actor,
  regions: readonly RegionCode[],
): Promise<Map<RegionCode, NearestTargets>> {
  const paths = [...new Set(regions.flatMap(regionPath))];
  const rows = await db().$queryRaw<TargetRow[]>(selectAt(Prisma.sql`region_code = ANY(${paths}::text[])`));
  return new Map(regions.map((region) => [region, nearestAmong(rows, regionPath(region))]));
}

function nearestAmong(rows: readonly TargetRow[], path: readonly RegionCode[]): NearestTargets {
  const nearest = (indicator: TargetIndicator) =>
    nearestOnPath(
      path,
      rows.filter((row) => row.indicator === indicator),
    );
  return {
    [INDICATOR_NAMES.ORG_COVERAGE]: nearest("ORG_COVERAGE"),
    [INDICATOR_NAMES.INSTRUCTOR_COVERAGE]: nearest("INSTRUCTOR_COVERAGE"),
    [INDICATOR_NAMES.WORK_COVERAGE]: nearest("WORK_COVERAGE"),
  };
}

/** The targets for one indicator at exactly these regions. */
export async function targetsAt(
  tx: Tx,
  indicator: TargetIndicator,
  codes: readonly RegionCode[],
): Promise<Target[]> {
  return tx.$queryRaw<Target[]>(
    selectAt(
      Prisma.sql`indicator = ${indicator}::target_indicator AND region_code = ANY(${[...codes]}::text[])`,
    ),
  );
}

/** The targets for one indicator inside a region, its own not among them. @param range of its codes */
export async function targetsInside(
  tx: Tx,
  indicator: TargetIndicator,
  region: RegionCode,
  range: { readonly lo: string; readonly hi: string },
): Promise<Target[]> {
  return tx.$queryRaw<Target[]>(
    selectAt(Prisma.sql`indicator = ${indicator}::target_indicator AND region_code <> ${region}
      AND region_code >= ${range.lo} AND region_code < ${range.hi}`),
  );
}

function selectAt(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT indicator::text AS indicator, region_code AS region, goal_bp AS "goalBp", starts_on::text AS starts,
           due_on::text AS due, source_text AS "sourceText", version
    FROM target WHERE ${where}`;
}
