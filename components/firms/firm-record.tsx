import { coverageHref, FIRMS_PATH } from "@/components/coverage/links";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { Timeline } from "@/components/patterns/timeline";
import { Callout } from "@/components/ui/callout";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { recordCopy } from "@/lib/domains/coverage/copy/record";
import { requiredFormLabels, spanWarningLabels } from "@/lib/domains/coverage/labels";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import type { RecordRights } from "@/lib/domains/coverage/queries/get-firm-to-record";
import type { OpenMatters } from "@/lib/domains/firms/schema";
import { firmRecordCopy } from "./copy";
import { ChangeLinks } from "./exits/change-links";
import { OpenMattersNote } from "./exits/open-matters";
import { FactLists } from "./fact-lists";
import { CoverState } from "./firm-columns";
import { NextStep } from "./next-step";
import { spanEntries } from "./span-entries";

export type FirmRecordViewProps = Readonly<{
  firm: FirmRecord;
  /** Which forms the reader may open. */
  rights: RecordRights;
  /** What waits for an answer about this firm. */
  matters: OpenMatters;
  mayChange: boolean;
  /** Whether the reader comes from a form that was just saved. */
  saved: boolean;
}>;

/** One firm: how it stands today, how it came to that, and every fact behind it. */
export function FirmRecordView({ firm, rights, matters, mayChange, saved }: FirmRecordViewProps) {
  const { current } = firm;
  const declared = firm.facts.declarations.at(-1);
  return (
    <div className="space-y-8">
      <PageHeader
        title={firm.name}
        crumbs={[
          { label: firm.regionName, href: coverageHref({ region: firm.region, asOf: null }) },
          { label: firmListCopy.title, href: `${FIRMS_PATH}?region=${firm.region}` },
          { label: firm.name },
        ]}
        actions={
          <>
            <NextStep firm={firm} rights={rights} />
            {mayChange ? <ChangeLinks firmId={firm.id} /> : null}
          </>
        }
      />
      {saved ? (
        <Callout tone="success" live>
          {recordCopy.saved}
        </Callout>
      ) : null}
      <OpenMattersNote matters={matters} />
      <div className="grid gap-8 xl:grid-cols-[3fr_2fr] elder:grid-cols-1">
        <Section title={firmRecordCopy.summary}>
          <RecordSummary
            facts={[
              { label: firmRecordCopy.uscc, value: <span className="tabular-nums">{firm.uscc}</span> },
              { label: firmRecordCopy.region, value: firm.regionName },
              { label: firmRecordCopy.staff, value: firm.staff ?? undefined },
              {
                label: firmRecordCopy.members,
                value: declared
                  ? firmRecordCopy.membersText(declared.full, declared.probationary, declared.declaredOn)
                  : firmRecordCopy.unsurveyed,
              },
              {
                label: firmRecordCopy.required,
                value: current?.requiredForm ? requiredFormLabels[current.requiredForm].label : undefined,
              },
              {
                label: firmRecordCopy.state,
                value: current ? <CoverState firm={current} /> : firmRecordCopy.closed,
              },
              {
                label: firmRecordCopy.warnings,
                value:
                  current?.warnings
                    .map((each) => spanWarningLabels[each as keyof typeof spanWarningLabels].label)
                    .join("、") || undefined,
              },
              { label: firmRecordCopy.usccReason, value: firm.usccReason ?? undefined },
            ]}
          />
        </Section>
        <Section title={firmRecordCopy.timeline}>
          <Timeline entries={spanEntries(firm)} />
        </Section>
      </div>
      <FactLists firm={firm} rights={rights} />
    </div>
  );
}
