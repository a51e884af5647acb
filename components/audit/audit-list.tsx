import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import { FilterBar } from "@/components/patterns/filter-bar";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { hrefWith, type Query } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { auditCopy as copy } from "@/lib/domains/audit/copy";
import { auditKindLabels, subjectTypeLabels } from "@/lib/domains/audit/labels/words";
import { actorText, kindOf, wordText } from "@/lib/domains/audit/rules/words";
import type { AuditListInput, AuditView, ChainState } from "@/lib/domains/audit/schema";
import type { Page } from "@/lib/shared/page";
import { formatDateTime } from "@/lib/shared/time/format";
import { appliedAuditFilters, auditFilterFields, moreAuditFilters } from "./audit-filters";
import { ChainStates } from "./chain-state";
import { ChangeList } from "./change-list";
import { AUDIT_PATH } from "./links";

const COLUMNS: readonly LedgerColumn<AuditView>[] = [
  { key: "at", header: copy.columns.at, nowrap: true, cell: ({ at }) => formatDateTime(new Date(at)) },
  { key: "actor", header: copy.columns.actor, cell: ({ actor }) => actorText(actor) },
  { key: "action", header: copy.columns.action, cell: ({ action }) => <Word action={action} /> },
  {
    key: "subject",
    header: copy.columns.subject,
    cell: ({ subjectType, subjectLabel, region }) => (
      <>
        {subjectTypeLabels[subjectType]?.label ?? subjectType} {subjectLabel}
        <span className="block text-caption text-ink-2">{region}</span>
      </>
    ),
  },
  { key: "change", header: copy.columns.change, cell: (entry) => <ChangeList entry={entry} /> },
  {
    key: "place",
    header: copy.columns.place,
    nowrap: true,
    onCard: false,
    cell: ({ chain, seq }) => `${chain}-${seq}`,
  },
];

/** A change that an auditor looks for first carries a mark beside its name. */
function Word({ action }: Readonly<{ action: string }>) {
  const kind = kindOf(action);
  return (
    <>
      {wordText(action)}
      {kind ? (
        <span className="block">
          <StatusChip tone="due">{auditKindLabels[kind].label}</StatusChip>
        </span>
      ) : null}
    </>
  );
}

export type AuditListProps = Readonly<{
  list: Page<AuditView>;
  chains: readonly ChainState[];
  filters: Partial<AuditListInput>;
  query: Query;
  placeName: string;
}>;

/** Who changed what, when, and whether the log itself is whole. */
export function AuditList({ list, chains, filters, query, placeName }: AuditListProps) {
  const kept = {
    ...(query.region ? { region: query.region } : {}),
    ...(query.pageSize ? { pageSize: query.pageSize } : {}),
  };
  const applied = appliedAuditFilters(filters, query);
  return (
    <div className="space-y-3">
      <PageHeader
        title={`${placeName}${copy.title}`}
        aside={copy.count(formatCount(list.total))}
        lead={copy.lead}
        actions={
          <LinkButton href={hrefWith(`${AUDIT_PATH}/export`, query, { page: null, pageSize: null })} plain>
            {copy.export}
          </LinkButton>
        }
      />
      <ChainStates chains={chains} />
      <FilterBar
        action={AUDIT_PATH}
        fields={auditFilterFields(filters)}
        more={moreAuditFilters(filters)}
        hidden={kept}
        applied={applied}
        clearHref={hrefWith(AUDIT_PATH, kept)}
      />
      <LedgerTable
        caption={copy.caption}
        columns={COLUMNS}
        rows={list.items}
        rowKey={({ id }) => id}
        empty={
          applied.length > 0 ? (
            <EmptyState kind="filtered" title={copy.emptyFiltered}>
              {copy.emptyFilteredText}
            </EmptyState>
          ) : (
            <EmptyState kind="first" title={copy.emptyFirst} />
          )
        }
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={AUDIT_PATH}
        query={query}
      />
    </div>
  );
}
