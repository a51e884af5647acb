import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { RenewForm } from "@/components/firms/forms/renew-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { getCoverToRecord } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.renew.title };

type PageProps = Readonly<{ params: Promise<{ id: string; linkId: string }> }>;

export default async function Page({ params }: PageProps) {
  const actor = await requireActor();
  const { id, linkId } = await params;
  const { firm, cover, today } = await orNotFound(getCoverToRecord(actor, id, linkId, "organisation"));
  const { title, lead } = firmFormCopy.renew;
  const about = [{ label: firmFormCopy.organisation, value: cover.name }];
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={title} lead={lead} about={about}>
        <RenewForm organisation={cover} back={{ to: "firms", id: firm.id }} today={today} />
      </FirmFormPage>
    </DeskFrame>
  );
}
