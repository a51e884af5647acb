import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { JoinForm } from "@/components/firms/forms/join-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { coveringChoices } from "@/lib/domains/coverage/queries/form-choices";
import { getFirmToRecord } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound, plainParams, type SearchParams } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.join.title };

type PageProps = Readonly<{ params: Promise<{ id: string }>; searchParams: SearchParams }>;

export default async function Page({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const { firm, today } = await orNotFound(getFirmToRecord(actor, (await params).id, "organisation.record"));
  const text = (await plainParams(searchParams)).q ?? "";
  const choices = await coveringChoices(actor, firm, text);
  const { title, lead } = firmFormCopy.join;
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={title} lead={lead}>
        <JoinForm firmId={firm.id} choices={choices} text={text} today={today} />
      </FirmFormPage>
    </DeskFrame>
  );
}
