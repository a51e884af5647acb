import { type Actor, mayInRegion, regionsFor } from "@/lib/shared/access/actor";
import { isWithin, type RegionCode } from "@/lib/shared/region-code";
import { type ExitPart, levelThatConfirms, levelThatRecorded } from "./rules/exit";

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

/** Whose part the actor has in an exit that he may see. */
export function partIn(actor: Actor, confirmBy: RegionCode, region: RegionCode): ExitPart {
  if (mayInRegion(actor, "firm.record", confirmBy)) return "CONFIRMER";
  const recorded = mayInRegion(actor, "firm.record", levelThatRecorded(confirmBy, region));
  return recorded ? "RECORDER" : "ONLOOKER";
}

/** Who must confirm when the actor lets a firm leave the register; null: nobody. */
export function confirmerOf(actor: Actor, region: RegionCode): RegionCode | null {
  if (actor.kind === "system") return null;
  const recorder = regionsFor(actor, "firm.record").find((each) => isWithin(each, region));
  return recorder ? levelThatConfirms(recorder) : null;
}
