import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";

export type FirmAction = "firm.record" | "project.record";

/**
 * Facts are recorded by a community or a level above, in its own regions, and on both sides where a firm moves:
 * until the receiver can be asked, nobody gives a firm away or takes one (DESIGN 3.1).
 */
export function can(actor: Actor, action: FirmAction, regions: readonly RegionCode[]): boolean {
  switch (action) {
    case "firm.record":
    case "project.record":
      return regions.length > 0 && regions.every((region) => mayInRegion(actor, action, region));
    default:
      return false;
  }
}
