import type {
  CellValue,
  MergedRange,
  OutputCell,
  OutputSheet,
  Sheet,
  SheetRow,
  Workbook,
} from "@/lib/shared/workbook";
import { LEDGER_PROBLEM_LABELS, RESULT_COLUMN_LABEL } from "../labels";
import type { LedgerProblem, ParsedSheet } from "../schema";
import { mergesAbove } from "./merged-titles";

/** A stray cell far below must not make thousands of empty rows; smaller gaps keep the Excel row numbers. */
const MAX_GAP = 1_000;
const MAX_FROZEN_ROWS = 10;
const PROBLEM_WIDTH = 60;
const COLUMN_WIDTH = 16;

type OutputRow = (OutputCell | string | number | boolean | null)[];

function plain(cell: CellValue | undefined): string | number | boolean | OutputCell["value"] {
  if (cell === undefined || cell === null) return null;
  return typeof cell === "object" && cell.kind === "broken" ? cell.text || null : cell;
}

function sentences(problems: readonly LedgerProblem[]): string {
  return problems.map(({ code, message }) => `【${LEDGER_PROBLEM_LABELS[code].label}】${message}`).join("\n");
}

/** Rows with an error are coloured as a whole, those with warnings only in the 问题 column. */
function markedRow(row: SheetRow, width: number, problems: readonly LedgerProblem[]): OutputRow {
  const rejected = problems.some(({ severity }) => severity === "error");
  const cells = Array.from({ length: width }, (_, index): OutputRow[number] => {
    const value = plain(row.cells[index]);
    if (rejected) return { value, tone: "error" };
    return typeof value === "object" && value ? { value } : value;
  });
  if (problems.length === 0) return cells;
  return [...cells, { value: sentences(problems), tone: rejected ? "error" : "warning" }];
}

function titleRow(row: SheetRow, width: number, merged: readonly MergedRange[]): OutputRow {
  return Array.from({ length: width }, (_, index) => {
    const value = plain(row.cells[index]);
    if (value === null) return null;
    const range = merged.find(({ top, left }) => top === row.number && left === index);
    if (!range) return { value };
    return { value, columns: range.right - range.left + 1, rows: range.bottom - range.top + 1 };
  });
}

function headerRow(row: SheetRow, width: number, merged: readonly MergedRange[]): OutputRow {
  const cells = titleRow(row, width, merged);
  const headed = cells.map((cell) =>
    typeof cell === "object" && cell ? { ...cell, tone: "header" as const } : cell,
  );
  return [...headed, { value: RESULT_COLUMN_LABEL, tone: "header" }];
}

function resultSheet(sheet: Sheet, last: number, problems: ReadonlyMap<number, readonly LedgerProblem[]>) {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const merged = mergesAbove(sheet, last);
  const rows: OutputRow[] = [];
  let previous = 0;
  for (const row of sheet.rows) {
    const gap = row.number - previous - 1;
    if (gap > 0 && gap <= MAX_GAP) rows.push(...Array.from({ length: gap }, () => []));
    previous = row.number;
    if (row.number === last) rows.push(headerRow(row, width, merged));
    else if (row.number < last) rows.push(titleRow(row, width, merged));
    else rows.push(markedRow(row, width, problems.get(row.number) ?? []));
  }
  const widths = [...Array.from({ length: width }, () => COLUMN_WIDTH), PROBLEM_WIDTH];
  return { name: sheet.name, rows, widths, frozenRows: last <= MAX_FROZEN_ROWS ? last : 0 };
}

/**
 * The imported workbook with its problems marked in place: a 问题 column behind the last one, rows with an error
 * or a warning coloured. Sheets that were not read are left out. Write it with `writeWorkbook`.
 */
export function ledgerResultWorkbook(
  workbook: Workbook,
  sheets: readonly ParsedSheet[],
  problems: readonly LedgerProblem[],
): readonly OutputSheet[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const last = sheets[index]?.headerRow;
    if (!last) return [];
    const byRow = new Map<number, LedgerProblem[]>();
    for (const problem of problems) {
      if (problem.sheet !== sheet.name) continue;
      byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
    }
    return [resultSheet(sheet, last, byRow)];
  });
}
