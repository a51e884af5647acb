import { toHalfWidth, withoutSpace } from "@/lib/shared/text/normalise";
import type { CellValue } from "@/lib/shared/workbook";

/** Product default: no property firm has more people than this; a longer number is a slip. */
export const MAX_COUNT = 1_000_000;

export type IntegerReading =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "invalid" }
  | { readonly kind: "tooLarge" };

const COUNT = /^(\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.0+)?人?$/;
const EMPTY: IntegerReading = { kind: "empty" };
const INVALID: IntegerReading = { kind: "invalid" };

function inRange(value: number): IntegerReading {
  if (!Number.isInteger(value) || value < 0) return INVALID;
  return value > MAX_COUNT ? { kind: "tooLarge" } : { kind: "value", value: value + 0 };
}

/** A count of people: a number, or text with 人, spaces, full-width digits or thousands commas. */
export function readCount(cell: CellValue | undefined): IntegerReading {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "number") return inRange(cell);
  if (typeof cell !== "string") return INVALID;
  const text = withoutSpace(toHalfWidth(cell));
  if (text === "") return EMPTY;
  const match = COUNT.exec(text);
  return match?.[1] ? inRange(Number(match[1].replaceAll(",", ""))) : INVALID;
}
