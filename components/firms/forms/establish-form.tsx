import { RecordForm } from "@/components/coverage/record-form";
import { FormCheckbox, FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { sendOrganisation } from "@/lib/domains/coverage/actions";
import type { RequiredForm } from "@/lib/domains/coverage/schema";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import {
  COVER_FORMS,
  type CoverForm,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "@/lib/domains/party/schema";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.establish;

export type EstablishFormProps = Readonly<{
  firmId: string;
  requiredForm: RequiredForm | null;
  /** Where the organisation may stand, from the top down. */
  places: readonly Readonly<{ code: string; name: string }>[];
  /** Firms nearby that should join a joint organisation too. */
  others: readonly Readonly<{ id: string; name: string; regionName: string }>[];
}>;

/** What the required form suggests; anything else may be chosen. */
function suggestion(required: RequiredForm | null): { kind: OrganisationKind; form: CoverForm } {
  switch (required) {
    case "JOINT_BRANCH":
      return { kind: "JOINT_BRANCH", form: "JOINT" };
    case "GENERAL_BRANCH":
    case "PARTY_COMMITTEE":
      return { kind: required, form: "OWN" };
    default:
      return { kind: "BRANCH", form: "OWN" };
  }
}

export function EstablishForm({ firmId, requiredForm, places, others }: EstablishFormProps) {
  const suggested = suggestion(requiredForm);
  const street = places.find(({ code }) => code.length === 9) ?? places.at(-1);
  return (
    <RecordForm
      action={sendOrganisation}
      label={words.title}
      back={{ to: "firms", id: firmId }}
      hidden={{ firmId }}
    >
      <FormSelect
        name="kind"
        label={words.kind}
        required
        defaultValue={suggested.kind}
        options={ORGANISATION_KINDS.map((value) => ({ value, label: organisationKindLabels[value].label }))}
      />
      <FormSelect
        name="covers.0.form"
        label={words.form}
        required
        defaultValue={suggested.form}
        options={COVER_FORMS.map((value) => ({ value, label: coverFormLabels[value].label }))}
      />
      <FormText name="name" label={words.name} hint={words.nameHint} required maxLength={100} />
      <FormDate name="approvedOn" label={words.approvedOn} required />
      <FormText name="approvalNumber" label={words.number} hint={words.numberHint} maxLength={100} />
      <FormSelect
        name="regionCode"
        label={words.region}
        hint={words.regionHint}
        required
        defaultValue={street?.code}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FormText name="superior" label={words.superior} maxLength={100} />
      <FormDate name="termLastDay" label={words.termLastDay} hint={words.termHint} />
      <FormText name="secretary" label={words.secretary} maxLength={100} />
      {others.length > 0 ? (
        <Disclosure summary={words.others(others.length)}>
          <p className="text-ink-2">{words.othersHint}</p>
          {others.map(({ id, name, regionName }) => (
            <FormCheckbox key={id} name={`other.${id}`} label={`${name}（${regionName}）`} />
          ))}
        </Disclosure>
      ) : null}
    </RecordForm>
  );
}
