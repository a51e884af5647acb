import { RecordForm } from "@/components/coverage/record-form";
import { FormText } from "@/components/patterns/form-fields";
import { sendVoid } from "@/lib/domains/coverage/actions";
import type { FactToVoid } from "@/lib/domains/coverage/queries/get-fact-to-void";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.void;

export function VoidForm({ firmId, fact }: Readonly<{ firmId: string; fact: FactToVoid }>) {
  const { kind, id, version } = fact;
  return (
    <RecordForm
      action={sendVoid}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={{ kind, id, version: String(version), firmId }}
    >
      <FormText name="reason" label={words.reason} hint={words.reasonHint} required maxLength={200} />
    </RecordForm>
  );
}
