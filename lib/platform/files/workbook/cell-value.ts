import { parseLocalDate } from "@/lib/shared/time/local-date";
import type { CellValue } from "@/lib/shared/workbook";
import { unescapeExcel } from "./rich-text";
import { dayOfSerial } from "./serial-date";

export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** A cell as the XML states it: type, style, stored value, inline text, and whether a formula stands in it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: boolean;
}

function filled(text: string): string | null {
  return text.trim() === "" ? null : text;
}

function numeric(cell: RawCell, value: string, context: CellContext): CellValue {
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: "broken", text: value };
  if (!context.dateStyles[cell.style]) return number;
  return { kind: "date", day: dayOfSerial(number, context.from1904) };
}

/** The value that a cell shows. Formulas are never evaluated: only the result stored beside them counts. */
export function cellValue(cell: RawCell, context: CellContext): CellValue {
  if (cell.type === "inlineStr") return filled(cell.inline ?? "");
  if (cell.value === null || cell.value.trim() === "") {
    const emptyText = cell.formula && cell.type === "str" && cell.value !== null;
    return cell.formula && !emptyText ? { kind: "broken", text: "" } : null;
  }
  switch (cell.type) {
    case "s":
      return filled(context.strings[Number(cell.value)] ?? "");
    case "str":
      return filled(unescapeExcel(cell.value));
    case "b":
      return cell.value.trim() === "1";
    case "e":
      return { kind: "broken", text: cell.value };
    case "d":
      return { kind: "date", day: parseLocalDate(cell.value.trim().slice(0, 10)) };
    default:
      return numeric(cell, cell.value.trim(), context);
  }
}
