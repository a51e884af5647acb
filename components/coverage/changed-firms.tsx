import { formatCount, patternCopy } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { Section } from "@/components/patterns/section";
import type { Query } from "@/components/ui/href";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { changesCopy } from "@/lib/domains/coverage/copy/changes";
import { changeReasonLabels, changeWayLabels, cohortLabels } from "@/lib/domains/coverage/labels";
import type { CoverageChanges } from "@/lib/domains/coverage/queries/get-changes";
import type {
  ChangedFirm,
  ChangesInput,
  ChangeWay,
  Cohort,
  DenominatorChange,
} from "@/lib/domains/coverage/schema";
import { CHANGES_PATH, changesHref, FIRMS_PATH } from "./links";

const { columns: words } = changesCopy;

const cohort = (value: Cohort | null) => (value ? cohortLabels[value].label : changesCopy.absent);

const FIRM_COLUMNS: readonly LedgerColumn<ChangedFirm>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ id, name, uscc, open }) => (
      <span className="block">
        {open ? (
          <TextLink href={`${FIRMS_PATH}/${id}`} quiet className="font-medium">
            {name}
          </TextLink>
        ) : (
          name
        )}
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
      </span>
    ),
  },
  { key: "region", header: words.region, cell: ({ regionName }) => regionName },
  {
    key: "way",
    header: words.way,
    nowrap: true,
    onCard: false,
    cell: ({ way }) => changeWayLabels[way].label,
  },
  { key: "reason", header: words.reason, cell: ({ reason }) => changeReasonLabels[reason].label },
  {
    key: "stood",
    header: words.stood,
    nowrap: true,
    cell: ({ before, after }) => changesCopy.stood(cohort(before), cohort(after)),
  },
  {
    key: "other",
    header: words.other,
    onCard: false,
    cell: ({ otherPlace }) => otherPlace ?? patternCopy.dash,
  },
];

type Props = Readonly<{ changes: CoverageChanges; input: ChangesInput; query: Query }>;

/** The reasons of one denominator, each number a list, and the list. */
export function ChangedFirms({ changes, input, query }: Props) {
  const { region, from, to, firms, denominators } = changes;
  const change = denominators[input.of];
  const link = (filter: { way?: ChangeWay; reason?: string }) =>
    changesHref({ region: region.code, from, to }, { of: input.of, ...filter });
  if (change.reasons.length === 0) {
    return (
      <EmptyState kind="good" title={changesCopy.noneTitle}>
        {changesCopy.noneText}
      </EmptyState>
    );
  }
  const filtered = input.reason || input.way;
  return (
    <>
      <Section title={changesCopy.reasons}>
        <Reasons change={change} link={link} />
      </Section>
      <Section
        title={changesCopy.firms}
        aside={
          <>
            {changesCopy.count(formatCount(firms.total))}{" "}
            {filtered ? <TextLink href={link({})}>{changesCopy.all}</TextLink> : null}
          </>
        }
      >
        <LedgerTable
          caption={changesCopy.firms}
          columns={FIRM_COLUMNS}
          rows={firms.items}
          rowKey={(firm) => firm.id}
          empty={<EmptyState kind="filtered" title={changesCopy.noneTitle} />}
        />
        <Pagination
          page={firms.page}
          pageSize={firms.pageSize}
          total={firms.total}
          path={CHANGES_PATH}
          query={query}
        />
      </Section>
    </>
  );
}

interface ReasonRow {
  readonly reason: string | null;
  readonly label: string;
  readonly entered: number;
  readonly left: number;
}

function Reasons({
  change,
  link,
}: Readonly<{
  change: DenominatorChange;
  link: (filter: { way?: ChangeWay; reason?: string }) => string;
}>) {
  const rows: ReasonRow[] = [
    ...change.reasons.map((each) => ({ ...each, label: changeReasonLabels[each.reason].label })),
    { reason: null, label: changesCopy.allReasons, entered: change.entered, left: change.left },
  ];
  const number = (way: ChangeWay): LedgerColumn<ReasonRow> => ({
    key: way,
    header: words[way],
    align: "end",
    cell: (row) => {
      if (row[way] === 0) return patternCopy.dash;
      const href = link({ way, ...(row.reason ? { reason: row.reason } : {}) });
      return (
        <TextLink href={href} label={`${row.label}${changeWayLabels[way].label} ${formatCount(row[way])}`}>
          {formatCount(row[way])}
        </TextLink>
      );
    },
  });
  return (
    <LedgerTable
      caption={changesCopy.reasons}
      phone="scroll"
      density="compact"
      columns={[
        { key: "reason", header: words.reason, cell: (row) => row.label },
        number("entered"),
        number("left"),
      ]}
      rows={rows}
      rowKey={(row) => row.label}
    />
  );
}
