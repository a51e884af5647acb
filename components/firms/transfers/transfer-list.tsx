import { formatCount, patternCopy } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import type { Query } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { transferSideLabels, transferStateLabels } from "@/lib/domains/firms/labels";
import type { TransferList, TransferView } from "@/lib/domains/firms/schema";
import type { Page } from "@/lib/shared/page";
import { transferCopy } from "./copy";
import { newTransferHref, TRANSFERS_PATH, transferHref } from "./links";
import { TransferTabs } from "./transfer-tabs";

const { columns: words } = transferCopy;

const COLUMNS: readonly LedgerColumn<TransferView>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ id, firmName, uscc }) => (
      <span className="block">
        <TextLink href={transferHref(id)} quiet className="font-medium">
          {firmName ?? uscc}
        </TextLink>
        {firmName ? (
          <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
        ) : null}
      </span>
    ),
  },
  { key: "from", header: words.from, cell: ({ fromName }) => fromName },
  { key: "to", header: words.to, cell: ({ toName }) => toName },
  {
    key: "by",
    header: words.by,
    onCard: false,
    cell: ({ proposedBy }) => transferSideLabels[proposedBy].label,
  },
  { key: "day", header: words.day, nowrap: true, onCard: false, cell: ({ proposedOn }) => proposedOn },
  {
    key: "state",
    header: words.state,
    nowrap: true,
    cell: ({ state }) => (
      <StatusChip tone={transferStateLabels[state].tone}>{transferStateLabels[state].label}</StatusChip>
    ),
  },
];

const DONE_COLUMN: LedgerColumn<TransferView> = {
  key: "answered",
  header: words.answered,
  nowrap: true,
  onCard: false,
  cell: ({ answeredOn }) => answeredOn ?? patternCopy.dash,
};

export type TransferListProps = Readonly<{
  list: Page<TransferView>;
  show: TransferList;
  query: Query;
}>;

/** What waits for an answer of ours, what waits for theirs, and what is done. */
export function TransferListView({ list, show, query }: TransferListProps) {
  return (
    <div className="space-y-4">
      <PageHeader
        title={transferCopy.title}
        lead={transferCopy.lead}
        aside={transferCopy.count(formatCount(list.total))}
        actions={<LinkButton href={newTransferHref()}>{transferCopy.propose}</LinkButton>}
      />
      <TransferTabs current={show} />
      <LedgerTable
        caption={transferCopy.tabs[show]}
        columns={show === "done" ? [...COLUMNS, DONE_COLUMN] : COLUMNS}
        rows={list.items}
        rowKey={(transfer) => transfer.id}
        empty={<EmptyState kind={show === "done" ? "first" : "good"} title={transferCopy.none[show]} />}
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={TRANSFERS_PATH}
        query={query}
      />
    </div>
  );
}
