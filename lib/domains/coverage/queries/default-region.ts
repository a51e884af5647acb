import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";

/** The actor's one region. @throws AppError INVALID when there are several to choose from, or none */
export function defaultRegion(actor: Actor): RegionCode {
  const [region, ...others] = regionsFor(actor, "coverage.read");
  if (region && others.length === 0 && actor.kind === "user") return region;
  const message = "请指定区划代码 region,例 210102";
  throw new AppError("INVALID", message, [{ key: "region", message, field: "region" }]);
}
