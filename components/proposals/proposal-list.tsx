import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { hrefWith, type Query } from "@/components/ui/href";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { proposalCopy as words } from "@/lib/domains/proposals/copy";
import { proposalKindLabels, proposalStateLabels } from "@/lib/domains/proposals/labels";
import { PROPOSAL_STATES, type ProposalState, type ProposalView } from "@/lib/domains/proposals/schema";
import type { Page } from "@/lib/shared/page";
import { formatDateTime } from "@/lib/shared/time/format";
import { contentText } from "./content-lines";
import { PROPOSALS_PATH, proposalHref } from "./links";

const columns: readonly LedgerColumn<ProposalView>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ id, firmName, regionName }) => (
      <span className="block">
        <TextLink href={proposalHref(id)} quiet className="font-medium">
          {firmName}
        </TextLink>
        <span className="block text-caption font-normal text-ink-2">{regionName}</span>
      </span>
    ),
  },
  { key: "what", header: words.what, nowrap: true, cell: ({ kind }) => proposalKindLabels[kind].label },
  { key: "content", header: words.content, cell: contentText },
  { key: "by", header: words.by, onCard: false, cell: ({ proposedBy }) => proposedBy },
  {
    key: "at",
    header: words.at,
    onCard: false,
    nowrap: true,
    cell: ({ proposedAt }) => formatDateTime(new Date(proposedAt)),
  },
  { key: "state", header: words.state, nowrap: true, cell: ({ state }) => <ProposalMark state={state} /> },
];

export function ProposalMark({ state }: Readonly<{ state: ProposalState }>) {
  const { label, tone } = proposalStateLabels[state];
  return <StatusChip tone={tone}>{label}</StatusChip>;
}

export type ProposalListProps = Readonly<{
  list: Page<ProposalView>;
  state: ProposalState | undefined;
  query: Query;
}>;

/** Proposals about the reader's firms; those that wait for a decision stand first. */
export function ProposalList({ list, state, query }: ProposalListProps) {
  const tabs = [undefined, ...PROPOSAL_STATES].map((each) => ({
    label: each ? proposalStateLabels[each].label : words.all,
    href: hrefWith(PROPOSALS_PATH, query, { state: each ?? null, page: null }),
    current: each === state,
  }));
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} lead={words.listLead} aside={words.count(formatCount(list.total))} />
      <LinkTabs label={words.filter} tabs={tabs} />
      <LedgerTable
        caption={words.title}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        empty={<EmptyState kind="filtered" title={words.none} />}
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={PROPOSALS_PATH}
        query={query}
      />
    </div>
  );
}
