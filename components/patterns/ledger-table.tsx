import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { patternCopy } from "./copy";
import type { LedgerColumn } from "./ledger-column";
import { ScrollRegion } from "./scroll-region";

export type LedgerTableProps<Row> = Readonly<{
  /** What the table lists; read out, and visible when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  /** The first column names the row, stays in sight when the table scrolls, and heads the card. */
  columns: readonly LedgerColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Instead of the table when there are no rows: an `EmptyState`. */
  empty?: ReactNode;
  density?: "standard" | "compact";
  /** Cards on phones (default), or scrolling for tables that are read across. */
  phone?: "cards" | "scroll";
  /** A box before each row's name that belongs to the form of that id; its value is the row's key. */
  choice?: RowChoiceBoxes<Row> | undefined;
}>;

type RowChoiceBoxes<Row> = Readonly<{ form: string; name: string; label: (row: Row) => string }>;

const SORT_ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

function HeaderCell<Row>({ column, sticky }: Readonly<{ column: LedgerColumn<Row>; sticky: boolean }>) {
  const { header, sort, align } = column;
  const Icon = sort?.direction ? SORT_ICONS[sort.direction] : ArrowUpDown;
  return (
    <th
      scope="col"
      aria-sort={sort?.direction}
      className={classNames(align === "end" && "is-end", sticky && "is-sticky")}
    >
      {sort ? (
        <Link href={sort.href} prefetch={false} className="inline-flex items-center gap-1 link-quiet">
          {header}
          <Icon aria-hidden="true" className={classNames("size-3.5", !sort.direction && "opacity-50")} />
        </Link>
      ) : (
        header
      )}
    </th>
  );
}

function ChoiceBox<Row>({
  choice: { form, name, label },
  row,
  value,
}: Readonly<{ choice: RowChoiceBoxes<Row>; row: Row; value: string }>) {
  return (
    <input
      type="checkbox"
      form={form}
      name={name}
      value={value}
      aria-label={patternCopy.chooseRow(label(row))}
      className="mt-0.5 size-5 shrink-0 accent-link no-print"
    />
  );
}

/** A real table of any rows, server-rendered; sorting, filtering and paging are links that change the URL. */
export function LedgerTable<Row>(props: LedgerTableProps<Row>) {
  const {
    caption,
    showCaption = false,
    columns,
    rows,
    rowKey,
    empty,
    density,
    phone = "cards",
    choice,
  } = props;
  if (rows.length === 0 && empty) return empty;
  const style = classNames(
    "ledger bg-paper",
    density === "compact" && "ledger-compact",
    phone === "cards" && "ledger-cards",
  );
  return (
    <ScrollRegion label={caption}>
      {/* Roles restate what `display: block` on phones would take away. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className={style}>
        <caption className={showCaption ? "pb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <HeaderCell key={column.key} column={column} sticky={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} role="rowheader" scope="row" className="is-sticky">
                    {choice ? (
                      <span className="flex items-start gap-2.5">
                        <ChoiceBox choice={choice} row={row} value={rowKey(row)} />
                        <span className="min-w-0">{column.cell(row)}</span>
                      </span>
                    ) : (
                      column.cell(row)
                    )}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    data-label={column.header}
                    className={classNames(
                      column.align === "end" && "is-end",
                      column.nowrap && "is-nowrap",
                      column.onCard === false && "is-extra",
                    )}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </ScrollRegion>
  );
}
