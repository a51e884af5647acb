import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { EndCoverForm } from "@/components/firms/forms/end-cover-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { getCoverToRecord } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.uncover.title };

type PageProps = Readonly<{ params: Promise<{ id: string; linkId: string }> }>;

export default async function Page({ params }: PageProps) {
  const actor = await requireActor();
  const { id, linkId } = await params;
  const { firm, cover, today } = await orNotFound(getCoverToRecord(actor, id, linkId, "firm"));
  const { title, lead } = firmFormCopy.uncover;
  const about = [{ label: firmFormCopy.organisation, value: cover.name }];
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={title} lead={lead} about={about}>
        <EndCoverForm firmId={firm.id} cover={cover} today={today} />
      </FirmFormPage>
    </DeskFrame>
  );
}
