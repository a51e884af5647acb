import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { exitCopy } from "@/components/firms/exits/copy";
import { SuccessionPage } from "@/components/firms/exits/succession-page";
import { findFirmToChange, getFirmToChange, hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: exitCopy.succession };

type PageProps = Readonly<{ params: Promise<{ id: string }>; searchParams: SearchParams }>;

export default async function Page({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const firm = await orNotFound(getFirmToChange(actor, (await params).id));
  const { uscc = "" } = await plainParams(searchParams);
  const successor = await findFirmToChange(actor, uscc);
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <SuccessionPage firm={firm} successor={successor} uscc={uscc} />
    </DeskFrame>
  );
}
