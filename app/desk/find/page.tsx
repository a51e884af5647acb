import type { Metadata } from "next";
import { deskCopy } from "@/components/desk/copy";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FindRegions } from "@/components/desk/find-regions";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { searchRegions } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: deskCopy.find };

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { q = "" } = await plainParams(searchParams);
  const found = await orNotFound(searchRegions(actor, q));
  return (
    <DeskFrame actor={actor} section={null} view={await displayView()} demo={await hasDemoData(actor)}>
      <FindRegions text={q} found={found} />
    </DeskFrame>
  );
}
