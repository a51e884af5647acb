import { listProposals } from "@/lib/domains/proposals/queries";
import { type DomainDoors, exempt, list } from "../doors";

const BY_HAND = exempt("own firm or own region: tests/integration/proposals");

export const proposals: DomainDoors = {
  commands: {
    makeProposal: BY_HAND,
    acceptProposal: BY_HAND,
    declineProposal: BY_HAND,
    withdrawProposal: BY_HAND,
  },
  queries: {
    listProposals: list("proposal.read", (actor, p) => listProposals(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    getProposal: BY_HAND,
    waitingProposals: BY_HAND,
    communitiesAround: BY_HAND,
  },
};
