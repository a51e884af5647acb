import { withoutSpace } from "@/lib/shared/text/normalise";
import type { CellValue } from "@/lib/shared/workbook";

/** What people write into a cell to say that it is empty. */
const PLACEHOLDERS = new Set(["/", "\\", "-", "--", "—", "——", "无", "暂无", "／", "－"]);

export function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined;
}

/** The cell as a person sees it, on one line, for sentences and for comparing; "" when empty. */
export function shownText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim().replaceAll(/\s+/g, " ");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value.kind === "date" ? (value.day ?? "") : value.text;
}

/** A name or remark; null when empty, a placeholder such as `/` or 无, or an error value. */
export function readText(value: CellValue | undefined): string | null {
  if (typeof value === "object" && value?.kind === "broken") return null;
  const text = shownText(value);
  return text === "" || PLACEHOLDERS.has(withoutSpace(text)) ? null : text;
}
