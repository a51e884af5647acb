import { Form } from "@/components/patterns/form";
import { FormSelect } from "@/components/patterns/form-fields";
import { Section } from "@/components/patterns/section";
import { SubmitButton } from "@/components/patterns/submit-button";
import { remapRun } from "@/lib/domains/transfers/actions";
import { importCopy } from "@/lib/domains/transfers/copy";
import { LEDGER_COLUMN_LABELS } from "@/lib/domains/transfers/labels";

const OPTIONS = Object.entries(LEDGER_COLUMN_LABELS)
  .filter(([column]) => column !== "serial")
  .map(([value, label]) => ({ value, label }));

export type MappingFormProps = Readonly<{ runId: string; headers: readonly string[] }>;

/** Lets somebody say what the headers mean that the ledger does not know. */
export function MappingForm({ runId, headers }: MappingFormProps) {
  if (headers.length === 0) return null;
  return (
    <Section title={importCopy.mapping(headers.length)}>
      <p className="mb-3 text-ink-2">{importCopy.mappingText}</p>
      <Form action={remapRun} label={importCopy.mappingForm} className="max-w-none">
        <input type="hidden" name="runId" value={runId} />
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 elder:grid-cols-1">
          {headers.map((header, index) => (
            <div key={header}>
              <input type="hidden" name={`header.${index}`} value={header} />
              <FormSelect
                name={`column.${index}`}
                label={header}
                options={OPTIONS}
                emptyLabel={importCopy.ignore}
              />
            </div>
          ))}
        </div>
        <SubmitButton variant="secondary" pendingLabel={importCopy.pending}>
          {importCopy.remap}
        </SubmitButton>
      </Form>
    </Section>
  );
}
