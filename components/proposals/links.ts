export const PROPOSALS_PATH = "/desk/proposals";
export const proposalHref = (id: string) => `${PROPOSALS_PATH}/${id}`;
export const proposeHref = (firmId: string, kind: string) =>
  `/desk/firms/${firmId}/propose/${kind.toLowerCase()}`;
