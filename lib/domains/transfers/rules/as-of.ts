import { toHalfWidth } from "@/lib/shared/text/normalise";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Sheet } from "@/lib/shared/workbook";
import { parseDateText, readDate } from "./cell-date";
import { isFilled } from "./cell-text";

const LABEL = /统\s*计\s*时\s*[点间]\s*[::]?\s*(?:截至|截止)?\s*/;
/** What can belong to a date; it ends at the next word of the line (填报单位 may stand on either side). */
const DATE_RUN = /^\d[\d\s年月日号./-]*/;

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
        const run = DATE_RUN.exec(rest)?.[0].trim() ?? rest.trim();
        const day = parseDateText(run);
        return day ? { day } : { invalid: run };
      }
      const beside = cells.slice(index + 1).find(isFilled);
      const reading = readDate(beside);
      if (reading.kind === "value") return { day: reading.value };
      if (reading.kind === "invalid") return { invalid: String(beside) };
    }
  }
  return null;
}
