import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type Actor, may, regionsFor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { Action } from "@/lib/shared/access/table";
import { type RegionCode, regionPath } from "@/lib/shared/region-code";
import { rolesWith } from "../rules/rights";

/** Why somebody may or may not do something, and who could change that; posts and places, never persons. */
export interface RightExplained {
  readonly action: Action;
  readonly has: boolean;
  /** Names of the regions in which the actor has it. */
  readonly places: readonly string[];
  readonly roles: readonly Role[];
  /** Names of the regions whose security administrators can give it, the nearest first. */
  readonly givers: readonly string[];
}

export async function explainRight(actor: Actor, action: Action): Promise<RightExplained> {
  const own = regionsFor(actor, action);
  const held = actor.kind === "user" ? actor.grants.map(({ scope }) => scope.regionCode) : [];
  const above = [...new Set(held.flatMap((code) => regionPath(code)))];
  const [places, givers] = await Promise.all([namesOf(own), namesOf(await guarded(above))]);
  return { action, has: may(actor, action), places, roles: rolesWith(action), givers };
}

/** Those of the regions that have a security administrator of their own today, the nearest first. */
async function guarded(codes: readonly RegionCode[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ code: string }[]>`
    SELECT DISTINCT g.region_code AS code, length(rtrim(g.region_code, '0')) AS depth
    FROM user_grant g JOIN user_account u ON u.id = g.user_id AND u.status = 'ACTIVE'
    WHERE g.role = 'SECURITY_ADMIN' AND g.scope = 'REGION' AND g.region_code = ANY(${[...codes]}::text[])
      AND g.valid_from <= ${today()}::date AND (g.valid_to IS NULL OR g.valid_to > ${today()}::date)
    ORDER BY depth DESC, code`;
  return rows.map(({ code }) => code);
}

async function namesOf(codes: readonly string[]): Promise<string[]> {
  const rows = await db().region.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true, name: true },
  });
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return codes.map((code) => names.get(code) ?? (code === "000000" ? "全国" : code));
}
