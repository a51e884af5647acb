import { FIRMS_PATH } from "@/components/coverage/links";
import { INSTRUCTORS_PATH } from "@/components/desk/record-paths";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { RecordSummary } from "@/components/patterns/record-summary";
import { Section } from "@/components/patterns/section";
import { TextLink } from "@/components/ui/text-link";
import { assignmentEndLabels } from "@/lib/domains/dispatch/labels";
import type { AssignmentView, InstructorView } from "@/lib/domains/dispatch/schema";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import { assignmentCopy, instructorCopy } from "./copy";
import { LoadMark } from "./instructor-list";

const { columns: words, assignmentColumns } = instructorCopy;

const ASSIGNMENTS: readonly LedgerColumn<AssignmentView>[] = [
  {
    key: "firm",
    header: assignmentColumns.firm,
    cell: ({ firmId, firmName }) => (
      <TextLink href={`${FIRMS_PATH}/${firmId}`} quiet>
        {firmName}
      </TextLink>
    ),
  },
  { key: "region", header: assignmentColumns.region, cell: ({ region, regionName }) => regionName || region },
  {
    key: "period",
    header: assignmentColumns.period,
    cell: ({ from, termLastDay, endedLastDay }) => instructorCopy.until(from, endedLastDay ?? termLastDay),
  },
  {
    key: "term",
    header: assignmentColumns.term,
    nowrap: true,
    cell: ({ termLastDay }) => termLastDay ?? assignmentCopy.open,
  },
  {
    key: "end",
    header: assignmentColumns.end,
    cell: ({ endReason }) => (endReason ? assignmentEndLabels[endReason].label : patternCopy.dash),
  },
  {
    key: "source",
    header: assignmentColumns.source,
    onCard: false,
    cell: ({ source }) => factSourceLabels[source].label,
  },
];

/** One instructor: whose, how many firms, and every assignment in the reader's scope. */
export function InstructorRecordView({
  instructor,
  assignments,
}: Readonly<{ instructor: InstructorView; assignments: readonly AssignmentView[] }>) {
  const { name, employer, region, regionName, firms } = instructor;
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        crumbs={[{ label: instructorCopy.title, href: INSTRUCTORS_PATH }, { label: name }]}
      />
      <Section title={instructorCopy.summary}>
        <RecordSummary
          facts={[
            { label: words.employer, value: employer ?? undefined },
            { label: words.region, value: regionName || region },
            { label: words.firms, value: instructorCopy.firms(firms) },
            { label: words.load, value: <LoadMark firms={firms} /> },
          ]}
        />
      </Section>
      <Section title={instructorCopy.assignments}>
        <LedgerTable
          caption={instructorCopy.assignments}
          columns={ASSIGNMENTS}
          rows={assignments}
          rowKey={({ id }) => id}
          density="compact"
          empty={<p className="text-ink-2">{instructorCopy.noAssignments}</p>}
        />
      </Section>
    </div>
  );
}
