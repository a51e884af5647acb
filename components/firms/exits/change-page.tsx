import type { ReactNode } from "react";
import { Form, type FormProps } from "@/components/patterns/form";
import { FormDate, FormText } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { sendClosure, sendProfile } from "@/lib/domains/firms/actions";
import type { FirmToChange } from "@/lib/domains/firms/schema";
import { exitCopy } from "./copy";

type ChangePageProps = Readonly<{ firm: FirmToChange; title: string; lead: string; children: ReactNode }>;

/** A form on a firm's record: whose it is, then the form. */
export function ChangePage({ firm, title, lead, children }: ChangePageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[{ label: firm.name, href: `/desk/firms/${firm.id}` }, { label: title }]}
      />
      <RecordSummary
        facts={[
          { label: exitCopy.name, value: firm.name },
          { label: exitCopy.uscc, value: <span className="tabular-nums">{firm.uscc}</span> },
          { label: exitCopy.currentRegion, value: firm.regionName },
        ]}
      />
      {children}
    </div>
  );
}

function FirmForm({
  firm,
  action,
  label,
  children,
}: Readonly<{ firm: FirmToChange; action: FormProps["action"]; label: string; children: ReactNode }>) {
  return (
    <Form action={action} label={label}>
      <input type="hidden" name="firmId" value={firm.id} />
      <input type="hidden" name="version" value={firm.version} />
      {children}
      <SubmitBar>
        <SubmitButton>{exitCopy.submit}</SubmitButton>
      </SubmitBar>
    </Form>
  );
}

export function ClosePage({ firm }: Readonly<{ firm: FirmToChange }>) {
  return (
    <ChangePage firm={firm} title={exitCopy.close} lead={exitCopy.closeLead(firm.confirmName)}>
      <FirmForm firm={firm} action={sendClosure} label={exitCopy.close}>
        <FormDate name="on" label={exitCopy.closedOn} required defaultValue={firm.today} />
        <FormText
          name="reason"
          label={exitCopy.closedReason}
          hint={exitCopy.closedReasonHint}
          required
          maxLength={200}
        />
      </FirmForm>
    </ChangePage>
  );
}

export function RenamePage({ firm }: Readonly<{ firm: FirmToChange }>) {
  return (
    <ChangePage firm={firm} title={exitCopy.rename} lead={exitCopy.renameLead}>
      <FirmForm firm={firm} action={sendProfile} label={exitCopy.rename}>
        <FormText name="name" label={exitCopy.name} required maxLength={100} defaultValue={firm.name} />
        <FormText
          name="staff"
          label={exitCopy.staff}
          inputMode="numeric"
          defaultValue={firm.staff === null ? "" : String(firm.staff)}
        />
        <FormDate name="on" label={exitCopy.on} required defaultValue={firm.today} max={firm.today} />
      </FirmForm>
    </ChangePage>
  );
}
