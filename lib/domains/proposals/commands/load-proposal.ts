import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { can, mayWithdraw } from "../policy";
import { type ProposalStep, stateAfter, whyNotStep } from "../rules/states";
import { ProposalContent } from "../schema";

/** A proposal that was taken for a decision. */
export interface TakenProposal {
  readonly id: string;
  readonly firmId: string;
  readonly firmVersion: number;
  readonly regionCode: RegionCode;
  readonly content: ProposalContent;
  readonly audited: {
    readonly subject: { readonly type: "proposal"; readonly id: string; readonly label: string };
    readonly regionCode: RegionCode;
  };
}

/**
 * Takes a proposal for one step, by the version that the person saw.
 * @throws AppError NOT_FOUND where the actor may not take it, CONFLICT, or STATE when it is decided already
 */
export async function takeStep(
  { tx, actor, now }: CommandContext,
  step: ProposalStep,
  { proposalId, version }: { readonly proposalId: string; readonly version: number },
  reason: string | null = null,
): Promise<TakenProposal> {
  const held = await tx.proposal.findUnique({
    where: { id: proposalId },
    include: { firm: { select: { id: true, name: true, regionCode: true, version: true } } },
  });
  const regionCode = held?.firm.regionCode as RegionCode;
  const allowed =
    held &&
    (step === "withdraw"
      ? mayWithdraw(actor, { proposedById: held.proposedBy })
      : can(actor, "proposal.decide", { id: held.firmId, regionCode }));
  if (!held || !allowed) throw notFound("没有这项提议，或不在您的管理范围内");
  refuseIf(whyNotStep(held.state, step));
  const { count } = await tx.proposal.updateMany({
    where: { id: proposalId, version, state: held.state },
    data: {
      version: { increment: 1 },
      state: stateAfter(held.state, step),
      decidedAt: now,
      decidedByName: actor.kind === "user" ? actor.name : null,
      reason,
    },
  });
  if (count === 0) throw await changedMeanwhile(tx, "proposal", proposalId);
  return {
    id: proposalId,
    firmId: held.firmId,
    firmVersion: held.firm.version,
    regionCode,
    content: ProposalContent.parse(held.content),
    audited: { subject: { type: "proposal", id: proposalId, label: held.firm.name }, regionCode },
  };
}
