import { Prisma } from "@/generated/prisma/client";
import { type Actor, regionsWithin, subjectsFor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { NamedRows } from "./row-scope";

/** A condition on rows, or null where it lets nothing through and need not be asked. */
export type QueueScope = Prisma.Sql | null;

/**
 * Which rows wait for the actor by region: those on which he may do the action, inside a region where one is named.
 * Unlike `rowScope` it refuses nobody.
 */
export function queueScope(
  actor: Actor,
  action: Action,
  region: RegionCode | undefined,
  column: Prisma.Sql,
): QueueScope {
  return either(regionsWithin(actor, action, region).map((each) => inRegion(column, each)));
}

/** Which rows wait for him because they belong to a firm, project, grid or unit that he was granted by name. */
export function namedQueueScope(
  actor: Actor,
  action: Action,
  region: RegionCode | undefined,
  column: Prisma.Sql,
  { kind, among }: NamedRows,
): QueueScope {
  const ids = subjectsFor(actor, action, kind);
  if (ids.length === 0) return null;
  return region === undefined ? among(ids) : Prisma.sql`(${among(ids)} AND ${inRegion(column, region)})`;
}

/** Rows that wait for him for any of several reasons. */
export function either(scopes: readonly QueueScope[]): QueueScope {
  const parts = scopes.filter((scope) => scope !== null);
  return parts.length === 0 ? null : Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

function inRegion(column: Prisma.Sql, region: RegionCode): Prisma.Sql {
  const { lo, hi } = regionRange(region);
  return Prisma.sql`(${column} >= ${lo} AND ${column} < ${hi})`;
}
