import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { transferCopy } from "@/components/firms/transfers/copy";
import { MovePage } from "@/components/firms/transfers/move-page";
import { getMoveDraft, hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: transferCopy.move };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const draft = await orNotFound(getMoveDraft(actor, (await params).id));
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <MovePage draft={draft} />
    </DeskFrame>
  );
}
