import { type Actor, mayInRegion, subjectsFor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { ProposalAction } from "./schema";

export interface ProposedFirm {
  readonly id: string;
  readonly regionCode: RegionCode;
}

/** A firm's own people propose; its community or a level above decides. */
export function can(actor: Actor, action: ProposalAction, firm: ProposedFirm): boolean {
  switch (action) {
    case "proposal.make":
      return subjectsFor(actor, "proposal.make", "FIRM").includes(firm.id);
    case "proposal.decide":
      return mayInRegion(actor, "proposal.decide", firm.regionCode);
    default:
      return false;
  }
}

/** Who proposed may take it back while it waits. */
export function mayWithdraw(actor: Actor, { proposedById }: { readonly proposedById: string }): boolean {
  return actor.kind === "user" && actor.userId === proposedById;
}
