import { RecordForm } from "@/components/coverage/record-form";
import { FilterField } from "@/components/patterns/filter-field";
import { FormChoice, FormDate, FormSelect } from "@/components/patterns/form-fields";
import { Button } from "@/components/ui/button";
import { sendCover } from "@/lib/domains/coverage/actions";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import { COVER_FORMS, type OrganisationChoice } from "@/lib/domains/party/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { firmForms } from "../links";
import { firmFormCopy } from "../record-copy";

const words = firmFormCopy.join;

export type JoinFormProps = Readonly<{
  firmId: string;
  choices: readonly OrganisationChoice[];
  text: string;
  today: LocalDate;
}>;

/** Finding comes first and is a form of its own, so that it works without a script. */
export function JoinForm({ firmId, choices, text, today }: JoinFormProps) {
  return (
    <div className="space-y-6">
      <form
        action={firmForms.join(firmId)}
        method="get"
        className="flex max-w-prose items-end gap-2"
        aria-label={words.search}
      >
        <div className="min-w-0 flex-1">
          <FilterField spec={{ kind: "text", name: "q", label: words.search, value: text }} />
        </div>
        <Button type="submit">{words.searchButton}</Button>
      </form>
      <p className="text-ink-2">{words.searchHint}</p>
      {choices.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <RecordForm
          action={sendCover}
          label={words.title}
          back={{ to: "firms", id: firmId }}
          hidden={{ firmId }}
        >
          <FormChoice
            name="organisationId"
            label={words.organisation}
            required
            choices={choices.map(({ id, name, kind, firms }) => ({
              value: id,
              label: name,
              hint: words.choice(organisationKindLabels[kind].label, firms),
            }))}
          />
          <FormSelect
            name="form"
            label={words.form}
            required
            defaultValue="JOINT"
            options={COVER_FORMS.map((value) => ({ value, label: coverFormLabels[value].label }))}
          />
          <FormDate name="from" label={words.from} required defaultValue={today} />
        </RecordForm>
      )}
    </div>
  );
}
