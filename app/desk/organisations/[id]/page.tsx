import type { Metadata } from "next";
import { RecordFrame } from "@/app/desk/_list/record-frame";
import { organisationCopy } from "@/components/party/copy";
import { OrganisationRecordView } from "@/components/party/organisation-record";
import { getOrganisationRecord } from "@/lib/domains/party/queries";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";

export const metadata: Metadata = { title: organisationCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const { id } = await params;
  const organisation = await orNotFound(getOrganisationRecord(actor, id));
  return (
    <RecordFrame actor={actor} section="organisations">
      <OrganisationRecordView organisation={organisation} today={today()} />
    </RecordFrame>
  );
}
