import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { transferCopy } from "@/components/firms/transfers/copy";
import { TransferListView } from "@/components/firms/transfers/transfer-list";
import { hasDemoData, listTransfers } from "@/lib/domains/firms/queries";
import { TransferListInput } from "@/lib/domains/firms/schema";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, readParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: transferCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const { show } = readParams(TransferListInput, query);
  const list = await orNotFound(listTransfers(actor, query));
  return (
    <DeskFrame actor={actor} section="moves" view={await displayView()} demo={await hasDemoData(actor)}>
      <TransferListView list={list} show={show} query={query} />
    </DeskFrame>
  );
}
