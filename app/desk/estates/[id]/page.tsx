import type { Metadata } from "next";
import { RecordFrame } from "@/app/desk/_list/record-frame";
import { estateCopy } from "@/components/regions/copy";
import { EstateRecordView } from "@/components/regions/estate-record";
import { listProjectsOfEstate } from "@/lib/domains/firms/queries";
import { getEstate } from "@/lib/domains/regions/queries";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: estateCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const { id } = await params;
  const estate = await orNotFound(getEstate(actor, id));
  const projects = await orNotFound(listProjectsOfEstate(actor, estate.id));
  return (
    <RecordFrame actor={actor} section="estates">
      <EstateRecordView estate={estate} projects={projects} />
    </RecordFrame>
  );
}
