import { toHalfWidth } from "@/lib/shared/text/normalise";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Sheet } from "@/lib/shared/workbook";
import { parseDateText, readDate } from "./cell-date";
import { isFilled, shownText } from "./cell-text";

const LABEL = /统\s*计\s*时\s*[点间]\s*[::]?\s*(?:截至|截止)?\s*/;
/** The date at the start of what follows; 24时 or 填报单位 may stand behind it. */
const DATE_PREFIX = /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{8})(?!\d)\s*[日号]?/;

/** A day, the text that should have been one, or null when the lines above the header name none. */
export type AsOfReading = { readonly day: LocalDate } | { readonly invalid: string } | null;

/** Reads the 统计时点 above the header: within one cell, or with the date in the next filled cell of the row. */
export function readAsOf(sheet: Sheet, firstHeaderLine: number): AsOfReading {
  for (const { cells } of sheet.rows.slice(0, firstHeaderLine)) {
    for (const [index, cell] of cells.entries()) {
      if (typeof cell !== "string") continue;
      const match = LABEL.exec(toHalfWidth(cell));
      if (!match) continue;
      const rest = toHalfWidth(cell).slice(match.index + match[0].length);
      if (rest.trim() !== "") {
        const run = DATE_PREFIX.exec(rest)?.[0].trim() ?? rest.trim();
        const day = parseDateText(run);
        return day ? { day } : { invalid: run };
      }
      const beside = cells.slice(index + 1).find(isFilled);
      const reading = readDate(beside);
      if (reading.kind === "value") return { day: reading.value };
      if (reading.kind !== "empty") return { invalid: shownText(beside) };
    }
  }
  return null;
}
