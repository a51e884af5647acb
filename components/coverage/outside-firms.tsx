import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import type { Query } from "@/components/ui/href";
import { Pagination } from "@/components/ui/pagination";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { outsideCopy } from "@/lib/domains/coverage/copy/outside";
import type { OutsideFirms } from "@/lib/domains/coverage/queries/list-outside-firms";
import type { OutsideFirm } from "@/lib/domains/coverage/schema";
import { firmsHref, OUTSIDE_PATH } from "./links";

const { columns: words } = outsideCopy;

const COLUMNS: readonly LedgerColumn<OutsideFirm>[] = [
  {
    key: "firm",
    header: words.firm,
    cell: ({ name, uscc }) => (
      <span className="block">
        <span className="font-medium">{name}</span>
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
      </span>
    ),
  },
  { key: "district", header: words.district, cell: ({ district }) => district },
  {
    key: "covered",
    header: words.covered,
    nowrap: true,
    cell: ({ covered }) => (
      <StatusChip tone={covered ? "done" : "late"}>
        {covered ? firmListCopy.covered : outsideCopy.uncovered}
      </StatusChip>
    ),
  },
  {
    key: "projects",
    header: words.projects,
    cell: ({ projects }) => (
      <ul>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/desk/projects/${id}`} quiet>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
    ),
  },
];

/** Firms of elsewhere that serve here: seen, and not counted. */
export function OutsideFirmsView({ outside, query }: Readonly<{ outside: OutsideFirms; query: Query }>) {
  const { place, asOf, firms } = outside;
  return (
    <div className="space-y-4">
      <PageHeader
        title={`${place.region.name}${outsideCopy.title}`}
        crumbs={[
          { label: firmListCopy.title, href: firmsHref({ region: place.region.code, asOf: null }) },
          { label: outsideCopy.title },
        ]}
        lead={outsideCopy.lead}
        aside={outsideCopy.count(formatCount(firms.total))}
        asOf={<AsOfStrip asOf={asOf} />}
      />
      <LedgerTable
        caption={outsideCopy.title}
        columns={COLUMNS}
        rows={firms.items}
        rowKey={(firm) => firm.id}
        empty={<EmptyState kind="good" title={outsideCopy.none} />}
      />
      <Pagination
        page={firms.page}
        pageSize={firms.pageSize}
        total={firms.total}
        path={OUTSIDE_PATH}
        query={query}
      />
    </div>
  );
}
