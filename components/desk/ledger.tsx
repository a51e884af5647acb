import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { LedgerPage, type LedgerPageProps } from "@/components/patterns/ledger-page";
import { NoRows } from "@/components/patterns/no-rows";
import { type ListViewProps, placeCrumbs } from "./list-view";
import { COLUMNS_PATH, EXPORT_PATH } from "./record-paths";

type Given =
  | "list"
  | "query"
  | "asOf"
  | "hidden"
  | "printedBy"
  | "place"
  | "crumbs"
  | "columnsAction"
  | "empty";
type Own<Row extends { readonly id: string }> = Omit<LedgerPageProps<Row>, Given> &
  Readonly<{
    view: ListViewProps<Row, unknown>;
    crumbs?: LedgerPageProps<Row>["crumbs"];
    empty?: LedgerPageProps<Row>["empty"];
  }>;

/** A ledger of the desk: what all of them take from the page, and the words for no rows. */
export function Ledger<Row extends { readonly id: string }>({ view, ...own }: Own<Row>) {
  const { list, query, path, asOf, hidden, printedBy } = view;
  return (
    <LedgerPage
      strip={<AsOfStrip asOf={asOf} />}
      crumbs={placeCrumbs(own.path, path)}
      {...own}
      place={path.at(-1)?.name ?? ""}
      columnsAction={COLUMNS_PATH}
      exportPath={`${EXPORT_PATH}/${own.name}`}
      list={list}
      query={query}
      asOf={asOf}
      hidden={hidden}
      printedBy={printedBy}
      empty={own.empty ?? <NoRows what={own.title} filtered={own.applied.length > 0} />}
    />
  );
}
