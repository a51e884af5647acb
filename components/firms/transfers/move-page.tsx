import { Form } from "@/components/patterns/form";
import { FormDate, FormSelect } from "@/components/patterns/form-fields";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { sendMove } from "@/lib/domains/firms/actions";
import type { MoveDraft } from "@/lib/domains/firms/schema";
import { transferCopy } from "./copy";
import { newTransferHref } from "./links";

/** Moving a firm inside one's own regions, and claiming one that no community has taken yet. */
export function MovePage({ draft }: Readonly<{ draft: MoveDraft }>) {
  const { id, name, uscc, version, regionName, today, choices } = draft;
  return (
    <div className="space-y-6">
      <PageHeader
        title={transferCopy.move}
        lead={transferCopy.moveLead}
        crumbs={[{ label: name, href: `/desk/firms/${id}` }, { label: transferCopy.move }]}
        actions={<LinkButton href={newTransferHref(uscc)}>{transferCopy.outside}</LinkButton>}
      />
      <RecordSummary
        facts={[
          { label: transferCopy.name, value: name },
          { label: transferCopy.uscc, value: <span className="tabular-nums">{uscc}</span> },
          { label: transferCopy.place, value: regionName },
        ]}
      />
      <Form action={sendMove} label={transferCopy.move}>
        <input type="hidden" name="firmId" value={id} />
        <input type="hidden" name="version" value={version} />
        <FormSelect
          name="regionCode"
          label={transferCopy.moveTo}
          hint={transferCopy.moveToHint}
          required
          options={choices.map((choice) => ({ value: choice.code, label: choice.name }))}
        />
        <FormDate name="from" label={transferCopy.moveFrom} required defaultValue={today} />
        <SubmitBar>
          <SubmitButton>{transferCopy.moveSubmit}</SubmitButton>
        </SubmitBar>
      </Form>
    </div>
  );
}
