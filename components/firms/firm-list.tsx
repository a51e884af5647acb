import { coverageHref, DEFINITIONS_PATH, FIRMS_PATH } from "@/components/coverage/links";
import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { formatCount } from "@/components/patterns/copy";
import { EmptyState } from "@/components/patterns/empty-state";
import { FilterBar } from "@/components/patterns/filter-bar";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { PrintHeader } from "@/components/patterns/print-header";
import { hrefWith, type Query } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { coverKindLabels } from "@/lib/domains/coverage/labels";
import type { FirmListInput, FirmListItem, Page } from "@/lib/domains/coverage/schema";
import type { RegionRow } from "@/lib/domains/regions/schema";
import { firmColumns } from "./firm-columns";
import { appliedFirmFilters, firmFilterFields, moreFirmFilters } from "./firm-filters";

export type FirmListProps = Readonly<{
  list: Page<FirmListItem> & Readonly<{ asOf: string }>;
  input: FirmListInput;
  /** The address's own parameters. */
  query: Query;
  /** From the person's topmost region down to the one listed; empty for people of a single firm. */
  path: readonly RegionRow[];
  mayImport: boolean;
}>;

/** Firms as they stand on a day; every number of 目标推进 leads here. */
export function FirmList({ list, input, query, path, mayImport }: FirmListProps) {
  const place = path.at(-1);
  const kept = keptParams(query);
  const applied = appliedFirmFilters(input, query);
  const crumbs = path.map(({ code, name }) => ({
    label: name,
    href: coverageHref({ region: code, asOf: query.asOf ?? null }),
  }));
  return (
    <div>
      <PrintHeader title={firmListCopy.title} scope={place?.name ?? ""} asOf={list.asOf} />
      <PageHeader
        title={`${place?.name ?? ""}${firmListCopy.title}`}
        crumbs={[...crumbs, { label: firmListCopy.title }]}
        aside={firmListCopy.count(formatCount(list.total))}
        asOf={<AsOfStrip asOf={list.asOf} definitionsHref={DEFINITIONS_PATH} />}
        actions={mayImport ? <LinkButton href="/desk/import">{coverageCopy.toImport}</LinkButton> : null}
      />
      <FilterBar
        action={FIRMS_PATH}
        fields={firmFilterFields(input)}
        more={moreFirmFilters(input, query.asOf ?? "")}
        hidden={kept}
        applied={applied}
        clearHref={hrefWith(FIRMS_PATH, { ...kept, ...(query.asOf ? { asOf: query.asOf } : {}) })}
      />
      <LedgerTable
        caption={firmListCopy.caption}
        columns={firmColumns}
        rows={list.items}
        rowKey={(firm) => firm.id}
        empty={<NoFirms input={input} filtered={applied.length > 0} />}
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        path={FIRMS_PATH}
        query={query}
      />
    </div>
  );
}

function keptParams(query: Query): Record<string, string> {
  return {
    ...(query.region ? { region: query.region } : {}),
    ...(query.pageSize ? { pageSize: query.pageSize } : {}),
  };
}

function NoFirms({ input, filtered }: Readonly<{ input: FirmListInput; filtered: boolean }>) {
  const { uncovered } = input;
  if (uncovered && !input.q && !input.gap && !input.cohort) {
    return <EmptyState kind="good" title={firmListCopy.emptyGood(coverKindLabels[uncovered].uncovered)} />;
  }
  if (filtered) {
    return (
      <EmptyState kind="filtered" title={firmListCopy.emptyFiltered}>
        {firmListCopy.emptyFilteredText}
      </EmptyState>
    );
  }
  return <EmptyState kind="first" title={firmListCopy.emptyFirst} />;
}
