import { FIRMS_PATH } from "@/components/coverage/links";
import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { ASSIGNMENTS_PATH, INSTRUCTORS_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { TextLink } from "@/components/ui/text-link";
import type { AssignmentListInput, AssignmentView } from "@/lib/domains/dispatch/schema";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import { assignmentCopy } from "./copy";

const { columns: words, filters } = assignmentCopy;
const ENDS_WITHIN = [30, 60, 90] as const;

const COLUMNS: readonly LedgerColumn<AssignmentView>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ firmId, firmName, uscc }) => (
      <span className="block">
        <TextLink href={`${FIRMS_PATH}/${firmId}`} quiet className="font-medium">
          {firmName}
        </TextLink>
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
      </span>
    ),
  },
  {
    key: "instructor",
    header: words.instructor,
    cell: ({ instructorId, instructor }) => (
      <TextLink href={`${INSTRUCTORS_PATH}/${instructorId}`} quiet>
        {instructor}
      </TextLink>
    ),
  },
  {
    key: "employer",
    header: words.employer,
    onCard: false,
    cell: ({ employer }) => employer ?? patternCopy.dash,
  },
  { key: "region", header: words.region, cell: ({ region, regionName }) => regionName || region },
  {
    key: "number",
    header: words.number,
    onCard: false,
    cell: ({ orderNumber }) => orderNumber ?? patternCopy.dash,
  },
  { key: "from", header: words.from, nowrap: true, onCard: false, cell: ({ from }) => from },
  {
    key: "term",
    header: words.term,
    nowrap: true,
    cell: ({ termLastDay }) => termLastDay ?? assignmentCopy.open,
  },
  {
    key: "source",
    header: words.source,
    onCard: false,
    cell: ({ source }) => factSourceLabels[source].label,
  },
];

/** 指导员派驻: the assignments that hold on a day. */
export function AssignmentList(view: ListViewProps<AssignmentView, AssignmentListInput>) {
  const { input, query, list } = view;
  const [first] = list.items;
  return (
    <Ledger
      view={view}
      name="assignments"
      title={assignmentCopy.title}
      unit={assignmentCopy.unit}
      path={ASSIGNMENTS_PATH}
      columns={COLUMNS}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
        {
          kind: "select",
          name: "endsWithin",
          label: filters.ends,
          value: input.endsWithin ? String(input.endsWithin) : "",
          options: ENDS_WITHIN.map((days) => ({ value: String(days), label: filters.within(days) })),
        },
        { kind: "date", name: "asOf", label: filters.asOf, value: query.asOf ?? "" },
      ]}
      applied={appliedEntries(ASSIGNMENTS_PATH, query, [
        ["q", filters.q, input.q],
        ["endsWithin", filters.ends, input.endsWithin ? filters.within(input.endsWithin) : undefined],
        ["firm", filters.firm, input.firm && (first?.firmName ?? filters.chosen)],
        ["instructor", filters.instructor, input.instructor && (first?.instructor ?? filters.chosen)],
      ])}
      rowLabel={({ firmName }) => firmName}
    />
  );
}
