import type { ReactNode } from "react";

export type Sort = Readonly<{
  /** How the column is sorted now. */
  direction?: "ascending" | "descending";
  /** The list sorted by this column, or the other way round. */
  href: string;
}>;

/** One column of a ledger: what stands in its head, and how a row shows in it. */
export type LedgerColumn<Row> = Readonly<{
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that their digits align. */
  align?: "start" | "end";
  /** `false` leaves it off the cards of a phone; keep three beside the first column. */
  onCard?: boolean;
  nowrap?: boolean;
  sort?: Sort;
}>;
