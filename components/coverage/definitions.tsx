import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { definitionsCopy } from "@/lib/domains/coverage/copy/definitions";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { COVERAGE_PATH } from "./links";

/** 口径说明: what each figure counts, and where the rule comes from. */
export function Definitions() {
  return (
    <div className="max-w-180 space-y-8">
      <PageHeader
        title={coverageCopy.definitions}
        crumbs={[{ label: coverageCopy.title, href: COVERAGE_PATH }, { label: coverageCopy.definitions }]}
        lead={definitionsCopy.lead}
      />
      {definitionsCopy.sections.map(({ title, entries }) => (
        <Section key={title} title={title}>
          <RecordSummary facts={entries.map(([label, value, source]) => ({ label, value, source }))} />
        </Section>
      ))}
    </div>
  );
}
