import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { transferCopy } from "@/components/firms/transfers/copy";
import { TransferRecord } from "@/components/firms/transfers/transfer-record";
import { getTransfer, hasDemoData } from "@/lib/domains/firms/queries";
import { listPlaces } from "@/lib/domains/regions/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: transferCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const transfer = await orNotFound(getTransfer(actor, (await params).id));
  const asked = transfer.state === "PROPOSED" && transfer.side !== "GIVER";
  const places = asked ? await listPlaces(actor, { roots: [transfer.toRegion] }) : [];
  return (
    <DeskFrame actor={actor} section="moves" view={await displayView()} demo={await hasDemoData(actor)}>
      <TransferRecord transfer={transfer} places={places} />
    </DeskFrame>
  );
}
