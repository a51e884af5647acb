import type { Metadata } from "next";
import { DeskFrame } from "@/components/desk/desk-frame";
import { FirmFormPage } from "@/components/firms/firm-form-page";
import { EndAssignmentForm } from "@/components/firms/forms/end-assignment-form";
import { firmFormCopy } from "@/components/firms/record-copy";
import { getAssignmentToRecord } from "@/lib/domains/coverage/queries/get-firm-to-record";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: firmFormCopy.endAssignment.title };

type PageProps = Readonly<{ params: Promise<{ id: string; assignmentId: string }> }>;

export default async function Page({ params }: PageProps) {
  const actor = await requireActor();
  const { id, assignmentId } = await params;
  const { firm, assignment, today } = await orNotFound(getAssignmentToRecord(actor, id, assignmentId));
  const { title, lead } = firmFormCopy.endAssignment;
  const about = [{ label: firmFormCopy.instructor, value: assignment.instructor }];
  return (
    <DeskFrame actor={actor} section="firms" view={await displayView()} demo={await hasDemoData(actor)}>
      <FirmFormPage firm={firm} title={title} lead={lead} about={about}>
        <EndAssignmentForm firmId={firm.id} assignment={assignment} today={today} />
      </FirmFormPage>
    </DeskFrame>
  );
}
