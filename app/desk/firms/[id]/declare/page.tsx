import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { DeclareForm } from "@/components/firms/forms/declare-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { getFirmToRecord } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.declare.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const { firm, today } = await orNotFound(getFirmToRecord(actor, (await params).id, "declaration.record"));
  const { title, lead } = firmFormCopy.declare;
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={title} lead={lead}>
        <DeclareForm firmId={firm.id} today={today} />
      </FirmFormPage>
    </DeskFrame>
  );
}
