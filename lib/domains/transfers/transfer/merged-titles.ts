import type { MergedRange, Sheet } from "@/lib/shared/workbook";

/** Titles and header groups need no more; a hostile file may state thousands. */
const MAX_RANGES = 200;
/** Headers stand near the top; further down, empty rows may have been left out. */
const MAX_HEADER_ROW = 1_000;

function touch(a: MergedRange, b: MergedRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Excel shows only the first cell of a merged range; one that hides text cannot be written again. */
function hidesText({ rows }: Sheet, { top, left, bottom, right }: MergedRange): boolean {
  return rows.some(({ number, cells }) => {
    if (number < top || number > bottom) return false;
    const first = number === top ? left + 1 : left;
    return cells.slice(first, right + 1).some((cell) => cell !== null);
  });
}

/** The merged ranges that lie wholly in the lines down to `last`, as far as they can be kept. */
export function mergesAbove(sheet: Sheet, last: number): readonly MergedRange[] {
  if (last > MAX_HEADER_ROW) return [];
  const head = { ...sheet, rows: sheet.rows.filter(({ number }) => number <= last) };
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const kept: MergedRange[] = [];
  for (const range of sheet.merged) {
    if (kept.length === MAX_RANGES) break;
    const inside = range.top >= 1 && range.bottom <= last && range.top <= range.bottom;
    if (!inside || range.left > range.right || range.right >= width) continue;
    if (kept.some((other) => touch(other, range)) || hidesText(head, range)) continue;
    kept.push(range);
  }
  return kept;
}
