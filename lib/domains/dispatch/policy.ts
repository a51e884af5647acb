import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { DispatchAction } from "./schema";

/** Instructors are sent by the level that answers for the firm, or one above. */
export function can(actor: Actor, action: DispatchAction, region: RegionCode): boolean {
  switch (action) {
    case "assignment.record":
      return mayInRegion(actor, action, region);
    default:
      return false;
  }
}
