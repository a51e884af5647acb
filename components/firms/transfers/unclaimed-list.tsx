import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import type { Query } from "@/components/ui/href";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import type { UnclaimedFirm } from "@/lib/domains/firms/schema";
import type { Page } from "@/lib/shared/page";
import { transferCopy } from "./copy";
import { moveHref, UNCLAIMED_PATH } from "./links";
import { TransferTabs } from "./transfer-tabs";

const { columns: words } = transferCopy;

const COLUMNS: readonly LedgerColumn<UnclaimedFirm>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ id, name, uscc }) => (
      <span className="block">
        <TextLink href={`/desk/firms/${id}`} quiet className="font-medium">
          {name}
        </TextLink>
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
      </span>
    ),
  },
  { key: "region", header: words.region, cell: ({ regionName }) => regionName },
  { key: "since", header: words.since, nowrap: true, cell: ({ since }) => since },
];

const CLAIM: LedgerColumn<UnclaimedFirm> = {
  key: "claim",
  header: words.claim,
  nowrap: true,
  cell: ({ id, name }) => (
    <TextLink href={moveHref(id)} label={`${transferCopy.claim} ${name}`}>
      {transferCopy.claim}
    </TextLink>
  ),
};

export type UnclaimedListProps = Readonly<{
  list: Page<UnclaimedFirm>;
  mayClaim: boolean;
  query: Query;
}>;

/** 我处待认领: what no community has taken yet, and the way to let one take it. */
export function UnclaimedListView({ list, mayClaim, query }: UnclaimedListProps) {
  return (
    <div className="space-y-4">
      <PageHeader
        title={transferCopy.title}
        lead={transferCopy.unclaimedLead}
        aside={transferCopy.firms(formatCount(list.total))}
      />
      {mayClaim ? <TransferTabs current="unclaimed" /> : null}
      <LedgerTable
        caption={transferCopy.tabs.unclaimed}
        columns={mayClaim ? [...COLUMNS, CLAIM] : COLUMNS}
        rows={list.items}
        rowKey={(firm) => firm.id}
        empty={<EmptyState kind="good" title={transferCopy.none.unclaimed} />}
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={UNCLAIMED_PATH}
        query={query}
      />
    </div>
  );
}
