import type { Metadata } from "next";
import { RecordFrame } from "@/app/desk/_list/record-frame";
import { instructorCopy } from "@/components/dispatch/copy";
import { InstructorRecordView } from "@/components/dispatch/instructor-record";
import { getInstructor, listAssignmentsOfInstructor } from "@/lib/domains/dispatch/queries";
import { orNotFound } from "@/lib/platform/action/page-input";
import { requireActor } from "@/lib/platform/auth/current";

export const metadata: Metadata = { title: instructorCopy.title };

export default async function Page({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const actor = await requireActor();
  const { id } = await params;
  const instructor = await orNotFound(getInstructor(actor, id));
  const assignments = await orNotFound(listAssignmentsOfInstructor(actor, instructor.id));
  return (
    <RecordFrame actor={actor} section="instructors">
      <InstructorRecordView instructor={instructor} assignments={assignments} />
    </RecordFrame>
  );
}
