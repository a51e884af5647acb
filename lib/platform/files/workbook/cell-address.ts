import type { MergedRange } from "@/lib/shared/workbook";

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** `B3` → row 3, column 1; null for anything else. */
export function parseCellAddress(text: string): CellAddress | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

/** `A1:C2`; null for anything else. */
export function parseMergedRange(text: string): MergedRange | null {
  const [from = "", to = ""] = text.split(":");
  const start = parseCellAddress(from);
  const end = parseCellAddress(to);
  if (!start || !end) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
