import { RecordForm } from "@/components/coverage/record-form";
import { FormDate } from "@/components/patterns/form-fields";
import { sendEndOfCover } from "@/lib/domains/coverage/actions";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.uncover;

export type EndCoverFormProps = Readonly<{
  firmId: string;
  cover: FirmRecord["facts"]["organisations"][number];
  today: LocalDate;
}>;

export function EndCoverForm({ firmId, cover, today }: EndCoverFormProps) {
  const hidden = {
    firmId,
    organisationId: cover.id,
    version: String(cover.version),
    ...(cover.projectId ? { projectId: cover.projectId } : {}),
  };
  return (
    <RecordForm
      action={sendEndOfCover}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={hidden}
    >
      <FormDate name="on" label={words.on} hint={words.onHint} required defaultValue={today} />
    </RecordForm>
  );
}
