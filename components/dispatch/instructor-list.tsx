import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { INSTRUCTORS_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { instructorLoadLabels } from "@/lib/domains/dispatch/labels";
import {
  INSTRUCTOR_LOADS,
  INSTRUCTOR_MAX_FIRMS,
  type InstructorListInput,
  type InstructorView,
} from "@/lib/domains/dispatch/schema";
import { instructorCopy } from "./copy";

const { columns: words, filters } = instructorCopy;

/** More firms than one person should have, or none. */
export function LoadMark({ firms }: Readonly<{ firms: number }>) {
  if (firms > INSTRUCTOR_MAX_FIRMS) return <StatusChip tone="due">{instructorCopy.over}</StatusChip>;
  return firms === 0 ? instructorCopy.idle : patternCopy.dash;
}

const COLUMNS: readonly LedgerColumn<InstructorView>[] = [
  {
    key: "name",
    header: words.name,
    cell: ({ id, name }) => (
      <TextLink href={`${INSTRUCTORS_PATH}/${id}`} quiet className="font-medium">
        {name}
      </TextLink>
    ),
  },
  { key: "employer", header: words.employer, cell: ({ employer }) => employer ?? patternCopy.dash },
  {
    key: "region",
    header: words.region,
    onCard: false,
    cell: ({ region, regionName }) => regionName || region,
  },
  {
    key: "firms",
    header: words.firms,
    align: "end",
    cell: ({ firms }) => firms,
  },
  { key: "load", header: words.load, nowrap: true, cell: ({ firms }) => <LoadMark firms={firms} /> },
];

/** 指导员, each with how many firms they are sent to on the day. */
export function InstructorList(view: ListViewProps<InstructorView, InstructorListInput>) {
  const { input, query } = view;
  return (
    <Ledger
      view={view}
      name="instructors"
      title={instructorCopy.title}
      unit={instructorCopy.unit}
      path={INSTRUCTORS_PATH}
      columns={COLUMNS}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
        {
          kind: "select",
          name: "load",
          label: filters.load,
          value: input.load ?? "",
          options: INSTRUCTOR_LOADS.map((value) => ({ value, label: instructorLoadLabels[value].label })),
        },
        { kind: "date", name: "asOf", label: filters.asOf, value: query.asOf ?? "" },
      ]}
      applied={appliedEntries(INSTRUCTORS_PATH, query, [
        ["q", filters.q, input.q],
        ["load", filters.load, input.load && instructorLoadLabels[input.load].label],
        ["firm", filters.firm, input.firm && filters.chosen],
      ])}
      rowLabel={({ name }) => name}
    />
  );
}
