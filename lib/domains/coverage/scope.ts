import { Prisma } from "@/generated/prisma/client";
import { type Actor, mayInRegion, regionsFor, requireAction, subjectsFor } from "@/lib/shared/access/actor";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";

/**
 * Which spans the actor may read, as a condition on `coverage_span s`: those of the regions granted, or of the firms
 * granted by name. A region narrows it. @throws AppError NOT_FOUND for a region outside the scope
 */
export function spanScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  requireAction(actor, "firm.read");
  const firmIds = subjectsFor(actor, "firm.read", "FIRM");
  if (region !== undefined) {
    if (mayInRegion(actor, "firm.read", region)) return inRegion(region);
    if (firmIds.length === 0) throw notFound();
    return Prisma.sql`${inRegion(region)} AND ${amongFirms(firmIds)}`;
  }
  const parts = regionsFor(actor, "firm.read").map(inRegion);
  if (firmIds.length > 0) parts.push(amongFirms(firmIds));
  return parts.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

function inRegion(region: RegionCode): Prisma.Sql {
  const { lo, hi } = regionRange(region);
  return Prisma.sql`(s.region_code >= ${lo} AND s.region_code < ${hi})`;
}

function amongFirms(firmIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`s.firm_id = ANY(${[...firmIds]}::uuid[])`;
}
