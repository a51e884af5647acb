import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { ClosePage } from "@/components/firms/exits/change-page";
import { exitCopy } from "@/components/firms/exits/copy";
import { getFirmToChange, hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: exitCopy.close };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const firm = await orNotFound(getFirmToChange(actor, (await params).id));
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <ClosePage firm={firm} />
    </DeskFrame>
  );
}
