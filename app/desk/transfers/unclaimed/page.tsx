import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { transferCopy } from "@/components/firms/transfers/copy";
import { UnclaimedListView } from "@/components/firms/transfers/unclaimed-list";
import { hasDemoData, listUnclaimed } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { may } from "@/lib/shared/access/actor";

export const metadata: Metadata = { title: transferCopy.tabs.unclaimed };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const list = await orNotFound(listUnclaimed(actor, query));
  const mayClaim = may(actor, "firm.record");
  return (
    <DeskFrame
      actor={actor}
      section={mayClaim ? "moves" : "firms"}
      view={await displayView()}
      demo={await hasDemoData(actor)}
    >
      <UnclaimedListView list={list} mayClaim={mayClaim} query={query} />
    </DeskFrame>
  );
}
