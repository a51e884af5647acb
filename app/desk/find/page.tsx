import type { Metadata } from "next";
import { deskCopy } from "@/components/desk/copy";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FindPage } from "@/components/desk/find-page";
import { pagesNamed } from "@/components/desk/find-pages";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { findRecords } from "@/lib/wiring/find";

export const metadata: Metadata = { title: deskCopy.find };

const MOST_OF_EACH = 30;

export default async function Page({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const actor = await requireActor();
  const { q = "" } = await plainParams(searchParams);
  const found = [...pagesNamed(actor, q), ...(await findRecords(actor, q, MOST_OF_EACH))];
  return (
    <DeskFrame actor={actor} section={null} view={await displayView()} demo={await hasDemoData(actor)}>
      <FindPage text={q} found={found} />
    </DeskFrame>
  );
}
