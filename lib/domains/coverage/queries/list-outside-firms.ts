import { Prisma } from "@/generated/prisma/client";
import { getPlace } from "@/lib/domains/regions/public";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { type Actor, firstRegion, requireInRegion } from "@/lib/shared/access/actor";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { type OutsideFirm, OutsideListInput, type Page } from "../schema";

export interface OutsideFirms {
  readonly place: Awaited<ReturnType<typeof getPlace>>;
  readonly asOf: LocalDate;
  readonly firms: Page<OutsideFirm>;
}

/**
 * 在我处服务的外区企业: firms that are accountable elsewhere and serve a project in the region, the stated exception to
 * the scope (DESIGN 3.2): name, code, covered or not, and their projects here; never member counts, and in no figure.
 * @throws AppError INVALID, FORBIDDEN, or NOT_FOUND outside the scope
 */
export async function listOutsideFirms(actor: Actor, rawInput: unknown): Promise<OutsideFirms> {
  const { asOf = today(), ...input } = parseInput(OutsideListInput, rawInput);
  const region = input.region ?? firstRegion(actor, "firm.read");
  requireInRegion(actor, "firm.read", region);
  const [place, firms] = await Promise.all([
    getPlace(actor, region, asOf),
    fetchPage<OutsideFirm>(outsideOn(region, asOf), [Prisma.sql`TRUE`], input),
  ]);
  return { place, asOf, firms };
}

function outsideOn(region: RegionCode, day: LocalDate): Listing {
  const { lo, hi } = regionRange(region);
  return {
    columns: Prisma.sql`o.id, o.uscc, o.name, o.district, o.covered, o.projects`,
    from: Prisma.sql`(
      SELECT f.id, f.uscc, f.name, COALESCE(d.name, '') AS district, s.firm_id IS NOT NULL AND s.gap IS NULL AS covered,
        json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id) AS projects
      FROM service_project p JOIN firm f ON f.id = p.firm_id
        LEFT JOIN coverage_span s ON s.firm_id = f.id AND s.valid_from <= ${day}::date AND s.valid_to > ${day}::date
        LEFT JOIN region d ON d.code = substr(COALESCE(s.region_code, f.region_code), 1, 6)
      WHERE p.region_code >= ${lo} AND p.region_code < ${hi} AND p.voided_at IS NULL
        AND p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)
        AND NOT (COALESCE(s.region_code, f.region_code) >= ${lo} AND COALESCE(s.region_code, f.region_code) < ${hi})
      GROUP BY f.id, f.uscc, f.name, d.name, s.firm_id, s.gap
    ) AS o`,
    orderBy: Prisma.sql`o.district, o.uscc`,
  };
}
