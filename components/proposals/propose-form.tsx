import { firmFormCopy } from "@/components/firms/record-copy";
import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import { COVER_FORMS, ORGANISATION_KINDS } from "@/lib/domains/party/schema";
import { sendProposal } from "@/lib/domains/proposals/actions";
import { proposalCopy as words } from "@/lib/domains/proposals/copy";
import type { ProposalKind } from "@/lib/domains/proposals/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";

export type ProposeFormProps = Readonly<{
  firmId: string;
  kind: ProposalKind;
  today: LocalDate;
  /** Communities of the firm's district. */
  places: readonly Readonly<{ code: string; name: string; above: string }>[];
}>;

export function ProposeForm({ firmId, kind, today, places }: ProposeFormProps) {
  return (
    <Form action={sendProposal} label={words.proposeTitle}>
      <input type="hidden" name="firmId" value={firmId} />
      <input type="hidden" name="content.kind" value={kind} />
      <Fields kind={kind} today={today} places={places} />
      <FormText name="note" label={words.note} hint={words.noteHint} maxLength={200} />
      <SubmitBar>
        <SubmitButton>{words.submit}</SubmitButton>
      </SubmitBar>
    </Form>
  );
}

function Fields({ kind, today, places }: Omit<ProposeFormProps, "firmId">) {
  const { declare, establish } = firmFormCopy;
  switch (kind) {
    case "MEMBERS":
      return (
        <>
          <FormDate name="content.declaredOn" label={declare.day} required defaultValue={today} />
          <FormText name="content.full" label={declare.full} type="number" required />
          <FormText name="content.probationary" label={declare.probationary} type="number" required />
          <FormText
            name="content.elsewhere"
            label={declare.elsewhere}
            hint={declare.elsewhereHint}
            type="number"
            required
            defaultValue="0"
          />
        </>
      );
    case "NAME":
      return (
        <>
          <FormText name="content.name" label={words.name} required maxLength={100} />
          <FormDate name="content.on" label={words.on} required defaultValue={today} />
        </>
      );
    case "PLACE":
      return (
        <>
          <FormSelect
            name="content.regionCode"
            label={words.place}
            required
            options={places.map(({ code, name, above }) => ({ value: code, label: `${above} ${name}` }))}
          />
          <FormDate name="content.from" label={words.from} required defaultValue={today} />
        </>
      );
    case "BRANCH":
      return (
        <>
          <FormSelect
            name="content.organisationKind"
            label={establish.kind}
            required
            defaultValue="BRANCH"
            options={ORGANISATION_KINDS.map((value) => ({
              value,
              label: organisationKindLabels[value].label,
            }))}
          />
          <FormSelect
            name="content.form"
            label={establish.form}
            required
            defaultValue="OWN"
            options={COVER_FORMS.map((value) => ({ value, label: coverFormLabels[value].label }))}
          />
          <FormText
            name="content.name"
            label={establish.name}
            hint={establish.nameHint}
            required
            maxLength={100}
          />
          <FormDate name="content.approvedOn" label={establish.approvedOn} required />
          <FormText name="content.approvalNumber" label={establish.number} maxLength={100} />
          <FormText name="content.superior" label={establish.superior} maxLength={100} />
          <FormText name="content.secretary" label={establish.secretary} maxLength={100} />
        </>
      );
  }
}
