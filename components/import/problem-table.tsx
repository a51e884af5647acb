import { newTransferHref } from "@/components/firms/transfers/links";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { Section } from "@/components/patterns/section";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { importCopy } from "@/lib/domains/transfers/copy";
import { LEDGER_PROBLEM_LABELS } from "@/lib/domains/transfers/labels";
import type { LedgerProblem } from "@/lib/domains/transfers/schema";
import type { Page } from "@/lib/shared/page";
import { problemsHref, runPath } from "./links";
import { PROBLEM_KINDS, type ProblemCounts, type ProblemKind } from "./problem-page";

const heads = importCopy.problemColumns;

const COLUMNS: readonly LedgerColumn<LedgerProblem>[] = [
  {
    key: "place",
    header: heads.place,
    cell: ({ sheet, row }) => <span className="whitespace-nowrap">{importCopy.place(sheet, row)}</span>,
  },
  {
    key: "problem",
    header: heads.problem,
    cell: ({ code, severity }) => (
      <StatusChip tone={severity === "error" ? "late" : "due"}>
        {LEDGER_PROBLEM_LABELS[code].label}
      </StatusChip>
    ),
  },
  { key: "column", header: heads.column, cell: ({ column }) => column ?? importCopy.wholeRow },
  {
    key: "firm",
    header: heads.firm,
    cell: ({ name, uscc }) => (
      <span>
        {name}
        {uscc ? <span className="block text-ink-2">{uscc}</span> : null}
      </span>
    ),
  },
  {
    key: "mend",
    header: heads.mend,
    cell: ({ code, uscc, message }) => (
      <span className="block min-w-[20em] max-sm:min-w-0">
        {message}
        {code === "ACCOUNTABLE_ELSEWHERE" && uscc ? (
          <TextLink href={newTransferHref(uscc)} className="block">
            {importCopy.proposeTransfer}
          </TextLink>
        ) : null}
      </span>
    ),
  },
];

export type ProblemTableProps = Readonly<{
  runId: string;
  problems: Page<LedgerProblem>;
  counts: ProblemCounts;
  show: ProblemKind;
}>;

/** What is wrong, where, and how to mend it; one line a problem. */
export function ProblemTable({ runId, problems, counts, show }: ProblemTableProps) {
  const { items, page, pageSize, total } = problems;
  return (
    <Section title={importCopy.problems} aside={counts.all > 0 ? importCopy.problemsHint : null}>
      {counts.all === 0 ? (
        <EmptyState kind="good" title={importCopy.noProblems} />
      ) : (
        <div className="space-y-3">
          <LinkTabs
            label={importCopy.tabsLabel}
            tabs={PROBLEM_KINDS.map((kind) => ({
              label: importCopy.tabCount(importCopy.problemTabs[kind], counts[kind]),
              href: problemsHref(runId, kind),
              current: kind === show,
            }))}
          />
          <LedgerTable
            caption={importCopy.problems}
            columns={COLUMNS}
            rows={items}
            rowKey={({ sheet, row, column, code }) => `${sheet} ${row} ${column ?? ""} ${code}`}
            empty={<EmptyState kind="filtered" title={importCopy.noneOfKind} />}
          />
          <Pagination
            page={page}
            pageSize={pageSize}
            total={total}
            path={runPath(runId)}
            query={show === "all" ? {} : { show }}
          />
        </div>
      )}
    </Section>
  );
}
