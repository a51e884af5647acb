import { onlyRegion } from "@/lib/platform/access/only-region";
import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";

/** The actor's one region. @throws AppError INVALID when there are several to choose from, or none */
export function defaultRegion(actor: Actor): RegionCode {
  return onlyRegion(actor, "coverage.read", "region");
}
