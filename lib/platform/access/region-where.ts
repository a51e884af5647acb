import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import { type RegionCode, regionPath, regionRange } from "@/lib/shared/region-code";

/** One condition on the region code that a row belongs to. */
interface RegionCondition {
  readonly regionCode: { readonly gte: string; readonly lt: string } | { readonly in: RegionCode[] };
}

/** Rows of the regions in which the actor may do the action; nothing when there is none. */
export function regionWhere(actor: Actor, action: Action): { OR: RegionCondition[] } {
  return {
    OR: regionsFor(actor, action).map((code) => {
      const { lo, hi } = regionRange(code);
      return { regionCode: { gte: lo, lt: hi } };
    }),
  };
}

/** The same, and rows of the levels above: what a city or a district keeps for those below it. */
export function regionOrAboveWhere(actor: Actor, action: Action): { OR: RegionCondition[] } {
  const above = regionsFor(actor, action).map((code) => ({ regionCode: { in: regionPath(code) } }));
  return { OR: [...regionWhere(actor, action).OR, ...above] };
}
