import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { hrefWith, type Query } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { AppliedFilter } from "./applied-filters";
import type { Crumb } from "./breadcrumb";
import { ColumnChooser } from "./column-chooser";
import { formatCount, patternCopy } from "./copy";
import { FilterBar } from "./filter-bar";
import type { FilterSpec } from "./filter-field";
import type { LedgerColumn } from "./ledger-column";
import { LedgerTable } from "./ledger-table";
import { PageHeader } from "./page-header";
import { PrintButton } from "./print-button";
import { PrintHeader } from "./print-header";
import { RowChoice } from "./row-choice";

export type LedgerPageProps<Row extends { readonly id: string }> = Readonly<{
  /** Short name of the list, for its column cookie. */
  name: string;
  title: string;
  unit: string;
  place: string;
  crumbs: readonly Crumb[];
  path: string;
  /** The address's own parameters. */
  query: Query;
  list: Readonly<{ total: number; page: number; pageSize: number; items: readonly Row[] }>;
  /** The day of the list, and the strip under the title that says so. */
  asOf: string;
  strip?: ReactNode;
  columns: readonly LedgerColumn<Row>[];
  hidden: ReadonlySet<string>;
  columnsAction: string;
  fields: readonly FilterSpec[];
  more?: readonly FilterSpec[];
  applied: readonly AppliedFilter[];
  empty: ReactNode;
  /** Where the whole list, or the rows chosen in it, come as a workbook. */
  exportPath?: string | undefined;
  rowLabel: (row: Row) => string;
  printedBy: string;
  actions?: ReactNode;
  /** Between the filters and the table: a remark with its number. */
  note?: ReactNode;
}>;

/** Parameters that are no filter and stay when filters are cleared. */
const KEPT = ["region", "asOf", "pageSize"] as const;

/** A ledger: title and count, filters in the address, columns to choose, rows to choose, export, print, pages. */
export function LedgerPage<Row extends { readonly id: string }>(props: LedgerPageProps<Row>) {
  const { title, unit, place, path, query, list, asOf, columns, hidden, applied, exportPath, rowLabel } =
    props;
  const fieldNames = new Set([...props.fields, ...(props.more ?? [])].map((field) => field.name));
  const kept = pick(query, KEPT);
  const [first, ...rest] = columns;
  const shown = columns.filter((column) => column === first || !hidden.has(column.key));
  const form = `choose-${props.name}`;
  const withoutPage = Object.entries(query).filter(([name]) => name !== "page" && name !== "pageSize");
  return (
    <div className="print-wide">
      <PrintHeader title={title} scope={place} asOf={asOf} printedBy={props.printedBy} />
      <PageHeader
        title={`${place}${title}`}
        crumbs={[...props.crumbs, { label: title }]}
        aside={patternCopy.total(formatCount(list.total), unit)}
        asOf={props.strip}
        actions={
          <>
            {exportPath ? (
              <LinkButton href={hrefWith(exportPath, Object.fromEntries(withoutPage))} plain>
                {patternCopy.exportAll}
              </LinkButton>
            ) : null}
            <PrintButton />
            {props.actions}
          </>
        }
      />
      <FilterBar
        action={path}
        fields={props.fields}
        more={props.more ?? []}
        hidden={without(kept, fieldNames)}
        applied={applied}
        clearHref={hrefWith(path, kept)}
      />
      {props.note}
      <ColumnChooser action={props.columnsAction} list={props.name} columns={rest} hidden={hidden} />
      {exportPath && list.items.length > 0 ? (
        <form
          id={form}
          action={exportPath}
          method="post"
          className="flex flex-wrap items-center gap-x-4 pb-2 no-print"
        >
          {withoutPage.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RowChoice name="id" rows={list.items.length} />
          <Button type="submit" size="small">
            {patternCopy.exportChosen}
          </Button>
        </form>
      ) : null}
      <LedgerTable
        caption={title}
        columns={shown}
        rows={list.items}
        rowKey={(row) => row.id}
        empty={props.empty}
        choice={exportPath ? { form, name: "id", label: rowLabel } : undefined}
      />
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} path={path} query={query} />
    </div>
  );
}

function pick(query: Query, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)));
}

/** A parameter that the form asks for itself is not sent a second time. */
function without(query: Record<string, string>, names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.has(name)));
}
