import { type Actor, regionsFor, requireAction } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";

/**
 * The one region in which the actor may do the action, for requests that name none.
 * @param field the parameter that would name it
 * @throws AppError FORBIDDEN without the right, INVALID when there are several to choose from, or none
 */
export function onlyRegion(actor: Actor, action: Action, field: string): RegionCode {
  requireAction(actor, action);
  const [region, ...others] = regionsFor(actor, action);
  if (region && others.length === 0 && actor.kind === "user") return region;
  const message = `请指定区划代码 ${field}，例 210102`;
  throw new AppError("INVALID", message, [{ key: "region", message, field }]);
}
