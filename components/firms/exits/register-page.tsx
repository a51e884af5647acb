import { FIRMS_PATH } from "@/components/coverage/links";
import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect, FormText } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { sendRegistration } from "@/lib/domains/firms/actions";
import type { RegionChoice } from "@/lib/domains/regions/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { exitCopy } from "./copy";

export type RegisterPageProps = Readonly<{ choices: readonly RegionChoice[]; today: LocalDate }>;

/** A firm that no ledger has brought. */
export function RegisterPage({ choices, today }: RegisterPageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={exitCopy.register}
        lead={exitCopy.registerLead}
        crumbs={[{ label: firmListCopy.title, href: FIRMS_PATH }, { label: exitCopy.register }]}
      />
      <Form action={sendRegistration} label={exitCopy.register}>
        <FormText name="uscc" label={exitCopy.uscc} hint={exitCopy.usccHint} required maxLength={40} />
        <FormText
          name="usccReason"
          label={exitCopy.usccReason}
          hint={exitCopy.usccReasonHint}
          maxLength={200}
        />
        <FormText name="name" label={exitCopy.name} required maxLength={100} />
        <FormText name="staff" label={exitCopy.staff} inputMode="numeric" />
        <FormSelect
          name="regionCode"
          label={exitCopy.region}
          hint={exitCopy.regionHint}
          required
          options={choices.map((choice) => ({ value: choice.code, label: choice.name }))}
        />
        <FormDate name="from" label={exitCopy.from} required defaultValue={today} />
        <SubmitBar>
          <SubmitButton>{exitCopy.submit}</SubmitButton>
        </SubmitBar>
      </Form>
    </div>
  );
}
