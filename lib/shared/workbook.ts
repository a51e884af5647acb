import type { LocalDate } from "./time/local-date";

/** A cell whose number format shows a date. `day` is null where the serial number names no day. */
export interface DateCell {
  readonly kind: "date";
  readonly day: LocalDate | null;
}

/** A formula without a stored result, or an error such as `#REF!`: filled, yet it says nothing. */
export interface BrokenCell {
  readonly kind: "broken";
  readonly text: string;
}

/** What a cell holds; text that is blank counts as empty. A formula counts as its stored result. */
export type CellValue = null | string | number | boolean | DateCell | BrokenCell;

/** `number` is the row's number in Excel (from 1); `cells[0]` is column A. Trailing empty cells are left off. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** A merged range: row numbers from 1, columns from 0, both ends inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows without any filled cell are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export type OutputTone = "title" | "header" | "required" | "error" | "warning" | "note";

/** A cell to be written. Text is always written as text, never as a formula or a number. */
export interface OutputCell {
  readonly value: string | number | boolean | DateCell | null;
  readonly tone?: OutputTone;
  /** How many columns and rows it covers. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface OutputSheet {
  readonly name: string;
  /** Plain values need no cell around them. */
  readonly rows: readonly (readonly (OutputCell | string | number | boolean | null)[])[];
  /** In characters of half width. */
  readonly widths: readonly number[];
  readonly frozenRows?: number;
  /** Printed on A4 across, as wide as one page. */
  readonly landscape?: boolean;
}
