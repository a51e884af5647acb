import { toHalfWidth } from "@/lib/shared/text/normalise";
import { addDays, FAR_FUTURE, type LocalDate, localDate, localDateOf } from "@/lib/shared/time/local-date";
import type { CellValue } from "@/lib/shared/workbook";

export type DateReading =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: LocalDate }
  /** 9999-12-31, as registers write an end that never comes. */
  | { readonly kind: "never" }
  | { readonly kind: "invalid" };

const TIME = String.raw`(?:[T ]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const SPELLINGS = [
  new RegExp(String.raw`^(\d{4}) *([-/.]) *(\d{1,2}) *\2 *(\d{1,2})${TIME}$`),
  new RegExp(String.raw`^(\d{4}) *(年) *(\d{1,2}) *月 *(\d{1,2}) *[日号]?${TIME}$`),
  new RegExp(String.raw`^(\d{4})()(\d{2})(\d{2})${TIME}$`),
];
const EMPTY: DateReading = { kind: "empty" };
const NEVER: DateReading = { kind: "never" };
const INVALID: DateReading = { kind: "invalid" };

/** Excel's serial numbers of 2000-01-01 and 2099-12-31, and the day they count from after February 1900. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const SERIAL_ZERO = localDate("1900-01-01");

/** Year, month and day as they are written. */
function numbersOf(text: string): readonly [number, number, number] | null {
  const plain = toHalfWidth(text).replaceAll(/\s+/g, " ").trim();
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(plain);
    if (match) return [Number(match[1]), Number(match[3]), Number(match[4])];
  }
  return null;
}

/**
 * Reads `2026-03-31`, `2026/3/31`, `2026.3.31`, `2026年3月31日`, `20260331`, also full-width; a time of day
 * behind the date is dropped. Null for anything else and for days that do not exist.
 */
export function parseDateText(text: string): LocalDate | null {
  const numbers = numbersOf(text);
  return numbers && localDateOf(...numbers);
}

function saysNever(cell: Exclude<CellValue, null>): boolean {
  if (typeof cell === "object") return cell.kind === "date" && cell.day === FAR_FUTURE;
  return numbersOf(String(cell))?.join("-") === FAR_FUTURE;
}

/**
 * A number without a date format: `20260331`, or an Excel serial number of this century, which is what is left
 * of a date when it is pasted as a value (product default; text of digits is never taken for a serial).
 */
function dateOfNumber(value: number): LocalDate | null {
  if (!Number.isInteger(value)) return null;
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return addDays(SERIAL_ZERO, value - 2);
  return parseDateText(String(value));
}

function dateOf(cell: Exclude<CellValue, null>): LocalDate | null {
  if (typeof cell === "string") return parseDateText(cell);
  if (typeof cell === "number") return dateOfNumber(cell);
  return typeof cell === "object" && cell.kind === "date" ? cell.day : null;
}

export function readDate(cell: CellValue | undefined): DateReading {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "string" && cell.trim() === "") return EMPTY;
  if (saysNever(cell)) return NEVER;
  const value = dateOf(cell);
  return value ? { kind: "value", value } : INVALID;
}
