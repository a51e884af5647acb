import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { exitCopy } from "@/components/firms/exits/copy";
import { ExitRecord } from "@/components/firms/exits/exit-record";
import { getExit, hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: exitCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const exit = await orNotFound(getExit(actor, (await params).id));
  return (
    <DeskFrame actor={actor} section="moves" view={await displayView()} demo={await hasDemoData(actor)}>
      <ExitRecord exit={exit} />
    </DeskFrame>
  );
}
