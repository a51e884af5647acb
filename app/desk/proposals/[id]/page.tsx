import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ProposalRecord } from "@/components/proposals/proposal-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { proposalCopy } from "@/lib/domains/proposals/copy";
import { can, mayWithdraw } from "@/lib/domains/proposals/policy";
import { getProposal } from "@/lib/domains/proposals/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: proposalCopy.title };

type PageProps = Readonly<{ params: Promise<{ id: string }>; searchParams: SearchParams }>;

export default async function Page({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const proposal = await orNotFound(getProposal(actor, (await params).id));
  const may = {
    decide: can(actor, "proposal.decide", { id: proposal.firmId, regionCode: proposal.region }),
    withdraw: mayWithdraw(actor, proposal),
  };
  const { done } = await plainParams(searchParams);
  return (
    <DeskFrame actor={actor} section="proposals" view={await displayView()} demo={await hasDemoData(actor)}>
      <ProposalRecord proposal={proposal} may={may} done={done} />
    </DeskFrame>
  );
}
