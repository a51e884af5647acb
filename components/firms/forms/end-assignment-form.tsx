import { RecordForm } from "@/components/coverage/record-form";
import { FormDate, FormSelect } from "@/components/patterns/form-fields";
import { sendEndOfAssignment } from "@/lib/domains/coverage/actions";
import { assignmentEndLabels } from "@/lib/domains/dispatch/labels";
import { ASSIGNMENT_ENDS } from "@/lib/domains/dispatch/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.endAssignment;

export type EndAssignmentFormProps = Readonly<{
  firmId: string;
  assignment: Readonly<{ id: string; version: number }>;
  today: LocalDate;
}>;

export function EndAssignmentForm({ firmId, assignment, today }: EndAssignmentFormProps) {
  return (
    <RecordForm
      action={sendEndOfAssignment}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={{ assignmentId: assignment.id, version: String(assignment.version) }}
    >
      <FormDate name="on" label={words.on} hint={words.onHint} required defaultValue={today} />
      <FormSelect
        name="why"
        label={words.why}
        required
        options={ASSIGNMENT_ENDS.map((value) => ({ value, label: assignmentEndLabels[value].label }))}
      />
    </RecordForm>
  );
}
