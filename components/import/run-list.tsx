import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { Section } from "@/components/patterns/section";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { ImportRunRow } from "@/lib/domains/transfers/schema";
import type { Page } from "@/lib/shared/page";
import { formatDateTime } from "@/lib/shared/time/format";
import { IMPORT_PATH, runPath } from "./links";
import { RunState } from "./run-state";

const heads = importCopy.runColumns;

const COLUMNS: readonly LedgerColumn<ImportRunRow>[] = [
  {
    key: "file",
    header: heads.file,
    cell: (run) => <TextLink href={runPath(run.id)}>{run.fileName}</TextLink>,
  },
  { key: "state", header: heads.state, cell: (run) => <RunState state={run.state} />, nowrap: true },
  { key: "asOf", header: importCopy.asOf, cell: (run) => run.asOf, nowrap: true },
  { key: "rows", header: heads.rows, cell: (run) => run.rows, align: "end", onCard: false },
  { key: "accepted", header: heads.accepted, cell: (run) => run.accepted, align: "end", onCard: false },
  { key: "rejected", header: heads.rejected, cell: (run) => run.rejected, align: "end", onCard: false },
  { key: "by", header: heads.by, cell: (run) => run.actorName, nowrap: true },
  { key: "at", header: heads.at, cell: (run) => formatDateTime(run.startedAt), nowrap: true },
];

/** Who imported what, when, and what came of it. */
export function RunList({ runs }: Readonly<{ runs: Page<ImportRunRow> }>) {
  const { items, page, pageSize, total } = runs;
  return (
    <Section title={importCopy.recent}>
      <LedgerTable
        caption={importCopy.recent}
        columns={COLUMNS}
        rows={items}
        rowKey={(run) => run.id}
        empty={
          <EmptyState kind="first" title={importCopy.noRuns}>
            {importCopy.noRunsText}
          </EmptyState>
        }
      />
      {total > pageSize ? (
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          path={IMPORT_PATH}
          query={{}}
          pageSizes={[pageSize]}
        />
      ) : null}
    </Section>
  );
}
