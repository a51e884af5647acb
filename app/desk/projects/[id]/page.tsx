import type { Metadata } from "next";
import { RecordFrame } from "@/app/desk/_list/record-frame";
import { projectCopy } from "@/components/firms/copy";
import { ProjectRecordView } from "@/components/firms/project-record";
import { getProject } from "@/lib/domains/firms/queries";
import { listOrganisationsOfProject } from "@/lib/domains/party/queries";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";
import { may } from "@/lib/shared/access/actor";

export const metadata: Metadata = { title: projectCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const { id } = await params;
  const project = await orNotFound(getProject(actor, id));
  const organisations = await orNotFound(listOrganisationsOfProject(actor, project.id));
  return (
    <RecordFrame actor={actor} section="projects">
      <ProjectRecordView project={project} organisations={organisations} places={may(actor, "region.read")} />
    </RecordFrame>
  );
}
