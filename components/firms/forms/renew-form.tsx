import { RecordForm, type RecordFormProps } from "@/components/coverage/record-form";
import { FormDate, FormText } from "@/components/patterns/form-fields";
import { sendTerm } from "@/lib/domains/coverage/actions";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.renew;

export type RenewFormProps = Readonly<{
  organisation: Readonly<{
    id: string;
    version: number;
    termLastDay: LocalDate | null;
    secretary: string | null;
  }>;
  back: RecordFormProps["back"];
  today: LocalDate;
}>;

export function RenewForm({ organisation, back, today }: RenewFormProps) {
  const { id, version, termLastDay, secretary } = organisation;
  return (
    <RecordForm
      action={sendTerm}
      label={words.title}
      back={back}
      hidden={{ organisationId: id, version: String(version) }}
    >
      <FormDate name="on" label={words.on} required defaultValue={today} max={today} />
      <FormDate
        name="termLastDay"
        label={words.termLastDay}
        hint={words.termHint}
        required
        defaultValue={termLastDay ?? undefined}
      />
      <FormText
        name="secretary"
        label={words.secretary}
        maxLength={100}
        defaultValue={secretary ?? undefined}
      />
    </RecordForm>
  );
}
