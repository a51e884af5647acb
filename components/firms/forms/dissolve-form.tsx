import { RecordForm, type RecordFormProps } from "@/components/coverage/record-form";
import { FormDate, FormText } from "@/components/patterns/form-fields";
import { sendDissolution } from "@/lib/domains/coverage/actions";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.dissolve;

export type DissolveFormProps = Readonly<{
  organisation: Readonly<{ id: string; version: number }>;
  back: RecordFormProps["back"];
  today: LocalDate;
}>;

export function DissolveForm({ organisation, back, today }: DissolveFormProps) {
  return (
    <RecordForm
      action={sendDissolution}
      label={words.title}
      back={back}
      hidden={{ organisationId: organisation.id, version: String(organisation.version) }}
    >
      <FormDate name="on" label={words.on} hint={words.onHint} required defaultValue={today} />
      <FormText name="reason" label={words.reason} required maxLength={200} />
    </RecordForm>
  );
}
