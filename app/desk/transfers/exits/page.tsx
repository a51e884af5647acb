import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { exitCopy } from "@/components/firms/exits/copy";
import { ExitListView } from "@/components/firms/exits/exit-list";
import { hasDemoData, listExits } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: exitCopy.title };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const query = await plainParams(searchParams);
  const list = await orNotFound(listExits(actor, query));
  return (
    <DeskFrame actor={actor} section="moves" view={await displayView()} demo={await hasDemoData(actor)}>
      <ExitListView list={list} query={query} />
    </DeskFrame>
  );
}
