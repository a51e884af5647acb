import type { MergedRange, SheetRow } from "@/lib/shared/workbook";
import type { LedgerColumn } from "../schema";
import { type HeaderResolver, headerText } from "./header-names";

/** Words at the end of a group's or a sub-header's text that carry no meaning of their own. */
const GROUP_TAIL = /(基本)?(情况|信息)$/;
const COUNT_TAIL = /(人数|数)$/;

/**
 * The text over a column in a row of group headers: the cell itself, or the merged cell that spans the column.
 * Writers that lose the merge leave blanks to the right of the group's text, so those count as spanned too.
 */
export function groupTexts(row: SheetRow, merged: readonly MergedRange[], width: number): string[] {
  const spans = merged.filter(({ top, bottom, left, right }) => {
    return top <= row.number && row.number <= bottom && right > left;
  });
  const texts: string[] = [];
  let last = "";
  for (let column = 0; column < width; column += 1) {
    const own = headerText(row.cells[column]);
    const span = spans.find(({ left, right }) => left <= column && column <= right);
    if (own) last = own;
    texts.push(own || (span ? headerText(row.cells[span.left]) : spans.length === 0 ? last : ""));
  }
  return texts;
}

/**
 * The column that a sub-header names: alone, or with its group: 党员情况 over 正式 is 正式党员, 指导员情况 over
 * 姓名 is 指导员姓名. Without a group it is the plain header.
 */
export function resolveGrouped(group: string, sub: string, resolve: HeaderResolver): LedgerColumn | null {
  if (!sub) return null;
  const stem = group.replace(GROUP_TAIL, "");
  const bare = sub.replace(COUNT_TAIL, "");
  const readings = group ? [sub, group + sub, stem + sub, sub + stem, bare + stem] : [sub];
  for (const reading of readings) {
    const column = resolve(reading);
    if (column) return column;
  }
  return null;
}
