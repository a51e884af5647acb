import { RecordForm } from "@/components/coverage/record-form";
import { FormDate, FormText } from "@/components/patterns/form-fields";
import { sendAssignment } from "@/lib/domains/coverage/actions";
import type { InstructorChoice } from "@/lib/domains/dispatch/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.assign;
const KNOWN = "known-instructors";

export type AssignFormProps = Readonly<{
  firmId: string;
  known: readonly InstructorChoice[];
  today: LocalDate;
}>;

export function AssignForm({ firmId, known, today }: AssignFormProps) {
  return (
    <RecordForm
      action={sendAssignment}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={{ firmId }}
    >
      <FormText
        name="instructor.name"
        label={words.name}
        hint={words.nameHint}
        required
        maxLength={50}
        list={KNOWN}
        autoComplete="off"
      />
      <datalist id={KNOWN}>
        {known.map(({ id, name, employer, firms }) => (
          <option key={id} value={name}>
            {words.known(employer, firms)}
          </option>
        ))}
      </datalist>
      <FormText name="instructor.employer" label={words.employer} hint={words.employerHint} maxLength={100} />
      <FormText name="orderNumber" label={words.number} maxLength={100} />
      <FormDate name="from" label={words.from} required defaultValue={today} />
      <FormDate name="lastDay" label={words.lastDay} hint={words.lastDayHint} />
    </RecordForm>
  );
}
