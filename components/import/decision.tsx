import { Form } from "@/components/patterns/form";
import { Section } from "@/components/patterns/section";
import { SubmitButton } from "@/components/patterns/submit-button";
import { abandonRun, commitRun } from "@/lib/domains/transfers/actions";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { LedgerReport } from "@/lib/domains/transfers/schema";
import { formatDateLong } from "@/lib/shared/time/format";

export type DecisionProps = Readonly<{ runId: string; report: LedgerReport }>;

/** The two ways on. Each is a form of its own, so that both work without a script. */
export function Decision({ runId, report }: DecisionProps) {
  const { accepted, rejected, asOf } = report;
  return (
    <Section title={importCopy.decide}>
      {accepted === 0 ? (
        <p>{importCopy.nothingToWrite}</p>
      ) : (
        <p>
          {importCopy.decideText(formatDateLong(asOf))}
          {rejected > 0 ? importCopy.rejectedText(rejected) : null}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        {accepted > 0 ? (
          <Form action={commitRun} label={importCopy.commit(accepted)}>
            <input type="hidden" name="runId" value={runId} />
            <SubmitButton pendingLabel={importCopy.committing}>{importCopy.commit(accepted)}</SubmitButton>
          </Form>
        ) : null}
        <Form action={abandonRun} label={importCopy.abandon}>
          <input type="hidden" name="runId" value={runId} />
          <SubmitButton variant="secondary" pendingLabel={importCopy.abandoning}>
            {importCopy.abandon}
          </SubmitButton>
        </Form>
      </div>
    </Section>
  );
}
