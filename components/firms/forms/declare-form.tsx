import { RecordForm } from "@/components/coverage/record-form";
import { FormDate, FormText } from "@/components/patterns/form-fields";
import { sendDeclaration } from "@/lib/domains/coverage/actions";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.declare;

export function DeclareForm({ firmId, today }: Readonly<{ firmId: string; today: LocalDate }>) {
  return (
    <RecordForm
      action={sendDeclaration}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={{ firmId }}
    >
      <FormDate name="declaredOn" label={words.day} required defaultValue={today} max={today} />
      <FormText name="full" label={words.full} type="number" inputMode="numeric" required />
      <FormText name="probationary" label={words.probationary} type="number" inputMode="numeric" required />
      <FormText
        name="elsewhere"
        label={words.elsewhere}
        hint={words.elsewhereHint}
        type="number"
        inputMode="numeric"
        required
        defaultValue="0"
      />
    </RecordForm>
  );
}
