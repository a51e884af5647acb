import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import type { Query } from "@/components/ui/href";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { exitKindLabels, exitStateLabels } from "@/lib/domains/firms/labels";
import type { ExitView } from "@/lib/domains/firms/schema";
import type { Page } from "@/lib/shared/page";
import { TransferTabs } from "../transfers/transfer-tabs";
import { exitCopy } from "./copy";
import { EXITS_PATH, exitHref } from "./links";

const { columns: words } = exitCopy;

const COLUMNS: readonly LedgerColumn<ExitView>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ id, firmName, uscc }) => (
      <span className="block">
        <TextLink href={exitHref(id)} quiet className="font-medium">
          {firmName}
        </TextLink>
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
      </span>
    ),
  },
  { key: "region", header: words.region, onCard: false, cell: ({ regionName }) => regionName },
  { key: "kind", header: words.kind, cell: ({ kind }) => exitKindLabels[kind].label },
  { key: "on", header: words.on, nowrap: true, onCard: false, cell: ({ on }) => on },
  { key: "confirm", header: words.confirm, cell: ({ confirmName }) => confirmName },
  {
    key: "state",
    header: words.state,
    nowrap: true,
    cell: ({ state }) => (
      <StatusChip tone={exitStateLabels[state].tone}>{exitStateLabels[state].label}</StatusChip>
    ),
  },
];

/** Firms that are said to have left, those that wait for a level's confirmation first. */
export function ExitListView({ list, query }: Readonly<{ list: Page<ExitView>; query: Query }>) {
  return (
    <div className="space-y-4">
      <PageHeader
        title={exitCopy.title}
        lead={exitCopy.lead}
        aside={exitCopy.count(formatCount(list.total))}
      />
      <TransferTabs current="exits" />
      <LedgerTable
        caption={exitCopy.title}
        columns={COLUMNS}
        rows={list.items}
        rowKey={(exit) => exit.id}
        empty={<EmptyState kind="first" title={exitCopy.none} />}
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={EXITS_PATH}
        query={query}
      />
    </div>
  );
}
