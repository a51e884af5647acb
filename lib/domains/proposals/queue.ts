import { type QueueSource, waitingPart } from "@/lib/shared/queue";
import { proposalCopy } from "./copy";
import { proposalKindLabels } from "./labels";
import { waitingProposals } from "./queries";

/** Proposals to decide, and one's own that were declined. */
export const proposalQueue: QueueSource = async (actor, question) =>
  waitingPart("proposals.waiting", await waitingProposals(actor, question), (proposal) => ({
    todo: proposal.state === "OPEN" ? proposalCopy.queue.decide : proposalCopy.queue.mend,
    about: proposal.firmName,
    detail: proposalKindLabels[proposal.kind].label,
    href: `/desk/proposals/${proposal.id}`,
  }));
