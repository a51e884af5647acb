import { type Actor, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";

/** The facts of a firm that have a form with a preview. */
export type RecordAction = "firm.record" | "organisation.record" | "declaration.record" | "assignment.record";

/** A firm's facts are recorded by its community or a level above. */
export function can(actor: Actor, action: RecordAction, firmRegion: RegionCode): boolean {
  switch (action) {
    case "firm.record":
    case "organisation.record":
    case "declaration.record":
    case "assignment.record":
      return mayInRegion(actor, action, firmRegion);
    default:
      return false;
  }
}
