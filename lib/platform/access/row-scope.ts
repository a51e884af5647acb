import { Prisma } from "@/generated/prisma/client";
import { type Actor, mayInRegion, regionsFor, requireAction, subjectsFor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";

/** How rows belong to a firm, project, grid or unit that somebody was granted by name. */
export interface NamedRows {
  readonly kind: "FIRM" | "PROJECT" | "GRID" | "UNIT";
  readonly among: (ids: readonly string[]) => Prisma.Sql;
}

/**
 * Which rows the actor may act on: those whose region lies in one granted, or that belong to something granted by
 * name. A region narrows it.
 * @param column the rows' region code
 * @throws AppError FORBIDDEN, or NOT_FOUND for a region outside the scope
 */
export function rowScope(
  actor: Actor,
  action: Action,
  region: RegionCode | undefined,
  column: Prisma.Sql,
  named: readonly NamedRows[] = [],
): Prisma.Sql {
  requireAction(actor, action);
  const byName = named.flatMap(({ kind, among }) => {
    const ids = subjectsFor(actor, action, kind);
    return ids.length > 0 ? [among(ids)] : [];
  });
  if (region !== undefined) {
    if (mayInRegion(actor, action, region)) return inRegion(column, region);
    if (byName.length === 0) throw notFound();
    return Prisma.sql`(${inRegion(column, region)} AND (${Prisma.join(byName, " OR ")}))`;
  }
  const parts = [...regionsFor(actor, action).map((each) => inRegion(column, each)), ...byName];
  return parts.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

function inRegion(column: Prisma.Sql, region: RegionCode): Prisma.Sql {
  const { lo, hi } = regionRange(region);
  return Prisma.sql`(${column} >= ${lo} AND ${column} < ${hi})`;
}
