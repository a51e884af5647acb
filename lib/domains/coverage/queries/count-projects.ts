import { readPrepared } from "@/lib/platform/db/read-prepared";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { FULFILLING_KINDS } from "../rules/facts";

/** The second view: service projects where they lie, by whose organisation covers them. */
export interface ProjectFigures {
  readonly projects: number;
  /** 自有: an organisation of the project itself. */
  readonly own: number;
  /** 随企业: only through its firm. */
  readonly throughFirm: number;
}

export async function countProjects(
  actor: Actor,
  region: RegionCode,
  day: LocalDate,
): Promise<ProjectFigures> {
  requireInRegion(actor, "coverage.read", region);
  const { lo, hi } = regionRange(region);
  // Sets that are hashed once, and not an EXISTS for each project: 4,500 of those took longer than the whole page.
  const [row] = await readPrepared<ProjectFigures>`
    WITH held AS MATERIALIZED (
      SELECT l.project_id FROM organisation_link l JOIN organisation o ON o.id = l.organisation_id
      WHERE l.project_id IS NOT NULL AND l.voided_at IS NULL AND o.kind::text = ANY(${[...FULFILLING_KINDS]}::text[])
        AND l.valid_from <= ${day}::date AND (l.valid_to IS NULL OR l.valid_to > ${day}::date)
    ), covered AS MATERIALIZED (
      SELECT firm_id FROM coverage_span
      WHERE has_org AND valid_from <= ${day}::date AND valid_to > ${day}::date
    ), project AS MATERIALIZED (
      SELECT p.id IN (SELECT project_id FROM held) AS own, p.firm_id IN (SELECT firm_id FROM covered) AS firm
      FROM service_project p
      WHERE p.region_code >= ${lo} AND p.region_code < ${hi} AND p.voided_at IS NULL
        AND p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)
    )
    SELECT count(*)::int AS projects, count(*) FILTER (WHERE own)::int AS own,
           count(*) FILTER (WHERE NOT own AND firm)::int AS "throughFirm"
    FROM project`;
  return row ?? { projects: 0, own: 0, throughFirm: 0 };
}
