import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ProposalList } from "@/components/proposals/proposal-list";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { proposalCopy } from "@/lib/domains/proposals/copy";
import { listProposals } from "@/lib/domains/proposals/queries";
import { ProposalListInput } from "@/lib/domains/proposals/schema";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: proposalCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const input = readParams(ProposalListInput, query);
  const list = await orNotFound(listProposals(actor, query));
  return (
    <DeskFrame actor={actor} section="proposals" view={await displayView()} demo={await hasDemoData(actor)}>
      <ProposalList list={list} state={input.state} query={query} />
    </DeskFrame>
  );
}
