import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { PartyAction } from "./schema";

/** An organisation is kept by the level at which it stands; whom it covers is said by the level of the firm. */
export function can(actor: Actor, action: PartyAction, region: RegionCode): boolean {
  switch (action) {
    case "organisation.record":
    case "declaration.record":
      return mayInRegion(actor, action, region);
    default:
      return false;
  }
}
