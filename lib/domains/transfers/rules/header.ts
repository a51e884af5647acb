import type { Sheet, SheetRow } from "@/lib/shared/workbook";
import { RESULT_COLUMN_LABEL } from "../labels";
import type { LedgerColumn } from "../schema";
import { groupTexts, resolveGrouped } from "./grouped-header";
import { type HeaderResolver, headerText } from "./header-names";

/** Where each known column stands in a sheet and what its header says there. */
export interface Header {
  readonly columns: ReadonlyMap<LedgerColumn, { readonly index: number; readonly text: string }>;
  /** Place of the first header line among `sheet.rows`: what stands above is title. */
  readonly firstLine: number;
  /** Place of the first row below the header. */
  readonly bodyFrom: number;
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

interface Line {
  readonly texts: readonly string[];
  readonly resolved: readonly (LedgerColumn | null)[];
}

function widthOf(...rows: (SheetRow | undefined)[]): number {
  return Math.max(...rows.map((row) => row?.cells.length ?? 0));
}

function plainLine(row: SheetRow, resolve: HeaderResolver): Line {
  const texts = Array.from(row.cells, headerText);
  return { texts, resolved: texts.map((text) => (text ? resolve(text) : null)) };
}

/** `upper` holds groups over `lower`; where `lower` is blank, the header stands in `upper` alone. */
function joinedLine(upper: SheetRow, lower: SheetRow, sheet: Sheet, resolve: HeaderResolver): Line {
  const groups = groupTexts(upper, sheet.merged, widthOf(upper, lower));
  const subs = groups.map((_, index) => headerText(lower.cells[index]));
  const texts = groups.map((group, index) => {
    const own = headerText(upper.cells[index]);
    const sub = subs[index] ?? "";
    if (!sub) return own;
    return resolve(sub) || !group ? sub : group + sub;
  });
  const resolved = groups.map((group, index) => {
    const sub = subs[index] ?? "";
    return sub ? resolveGrouped(group, sub, resolve) : resolve(headerText(upper.cells[index]));
  });
  return { texts, resolved };
}

function namesFirm(line: Line): boolean {
  return line.resolved.includes("uscc") && line.resolved.includes("name");
}

function known(line: Line): number {
  return new Set(line.resolved.filter(Boolean)).size;
}

function toHeader(line: Line, firstLine: number, bodyFrom: number): Header {
  const columns = new Map<LedgerColumn, { index: number; text: string }>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const [index, text] of line.texts.entries()) {
    const column = line.resolved[index];
    if (!text || text === RESULT_COLUMN_LABEL) continue;
    if (!column) unknown.push(text);
    else if (columns.has(column)) repeated.push(text);
    else columns.set(column, { index, text });
  }
  return { columns, firstLine, bodyFrom, unknown, repeated };
}

/** A row of sub-headers leaves the firm's own columns blank (merged downwards) and adds columns to the header. */
function isSubHeader(line: Line, next: SheetRow, joined: Line): boolean {
  const ownColumns = [line.resolved.indexOf("uscc"), line.resolved.indexOf("name")];
  const blank = ownColumns.every((index) => {
    const text = headerText(next.cells[index]);
    return (next.cells[index] ?? null) === null || text === line.texts[index];
  });
  const texts = Array.from(next.cells, headerText).filter(Boolean);
  const subs = joined.texts.filter(
    (text, index) => text && joined.resolved[index] && headerText(next.cells[index]),
  );
  return blank && texts.length > 0 && subs.length > 0 && known(joined) > known(line);
}

/**
 * The header is the first row that names at least 统一社会信用代码 and 企业名称, read as one with a line of group
 * headers above it or of sub-headers below it. Null when the sheet has none.
 */
export function findHeader(sheet: Sheet, resolve: HeaderResolver): Header | null {
  const at = sheet.rows.findIndex((row) => namesFirm(plainLine(row, resolve)));
  const row = sheet.rows[at];
  if (!row) return null;
  const line = plainLine(row, resolve);

  const next = sheet.rows[at + 1];
  if (next && next.number === row.number + 1) {
    const joined = joinedLine(row, next, sheet, resolve);
    if (isSubHeader(line, next, joined)) return toHeader(joined, at, at + 2);
  }
  const previous = sheet.rows[at - 1];
  if (previous && previous.number === row.number - 1) {
    const joined = joinedLine(previous, row, sheet, resolve);
    if (namesFirm(joined) && known(joined) > known(line)) return toHeader(joined, at - 1, at + 1);
  }
  return toHeader(line, at, at + 1);
}
