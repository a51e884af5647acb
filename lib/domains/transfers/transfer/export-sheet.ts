import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OutputCell, OutputSheet } from "@/lib/shared/workbook";
import { exportCopy } from "../copy";

type Value = OutputCell | string | number | null;

export interface ExportColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => Value;
  /** In characters of half width; 14 unless told. */
  readonly width?: number;
  /** Summed in the 合计 row. */
  readonly summed?: boolean;
  readonly required?: boolean;
}

export interface ExportHead {
  readonly title: string;
  /** The office whose ledger it is. */
  readonly unit: string;
  readonly asOf: LocalDate;
  readonly reportedOn: LocalDate;
  readonly exportedBy: string;
  readonly filter: string;
}

/** A day as a date cell. */
export function dayCell(day: LocalDate | null): OutputCell | null {
  return day === null ? null : { value: { kind: "date", day } };
}

function sumOf(rows: readonly (readonly Value[])[], index: number): number {
  return rows.reduce((sum, row) => sum + (typeof row[index] === "number" ? row[index] : 0), 0);
}

/**
 * A ledger as offices send it on paper: title, who and when, the rows with their numbers, 合计, and a note of how it
 * came about. The first column is 序号.
 */
export function exportSheet<Row>(
  rows: readonly Row[],
  columns: readonly ExportColumn<Row>[],
  head: ExportHead,
): OutputSheet {
  const width = columns.length + 1;
  const body = rows.map((row): Value[] => columns.map(({ value }) => value(row)));
  const totals = columns.map(({ summed }, index): Value => (summed ? sumOf(body, index) : null));
  const headers = columns.map(({ header, required }): OutputCell => {
    return { value: required ? `${header}*` : header, tone: required ? "required" : "header" };
  });
  return {
    name: exportCopy.sheet,
    rows: [
      [{ value: head.title, tone: "title", columns: width }],
      [{ value: exportCopy.head(head.unit, formatDateLong(head.asOf)), columns: width }],
      [{ value: exportCopy.signatures(formatDateLong(head.reportedOn)), columns: width }],
      [{ value: exportCopy.serial, tone: "header" }, ...headers],
      ...body.map((row, index): Value[] => [index + 1, ...row]),
      [{ value: exportCopy.total, tone: "header" }, ...totals],
      [{ value: exportCopy.note(head.exportedBy, head.filter), tone: "note", columns: width }],
    ],
    widths: [6, ...columns.map((column) => column.width ?? 14)],
    frozenRows: 4,
    landscape: true,
  };
}
