import { INSTRUCTOR_MAX_FIRMS } from "@/lib/domains/dispatch/schema";
import { AppError } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Sheet, Workbook } from "@/lib/shared/workbook";
import { LEDGER_COPY } from "../copy";
import type { HeaderMapping, LedgerProblem, ParsedLedger, ParsedRow, ParsedSheet } from "../schema";
import { readAsOf } from "./as-of";
import { type AcceptedRow, warnAcrossRows } from "./file-warnings";
import type { Header } from "./header";
import { headerRowOf, ledgerSheets, unknownHeadersOf } from "./ledger-sheets";
import { readRow } from "./read-row";
import type { RegionIndex } from "./region-index";
import { regionMatcher } from "./region-match";
import { countsAsRow } from "./row-kind";
import { RowReader } from "./row-reader";

/** Import contract: at most this many rows. */
const MAX_ROWS = 20_000;

export interface LedgerOptions {
  /** Given by the person who imports; goes before the sheet's own 统计时点. */
  readonly asOf: LocalDate | null;
  readonly regions: RegionIndex;
  readonly mapping?: HeaderMapping;
  /** Firms per instructor above which a warning is given. */
  readonly instructorLimit?: number;
}

interface UsableSheet {
  readonly sheet: Sheet;
  readonly header: Header;
}

function refuse(key: string, message: string): never {
  throw new AppError(key === "TOO_MANY_ROWS" ? "LIMIT" : "INVALID", message, [{ key, message }]);
}

function decideAsOf(usable: readonly UsableSheet[]): LocalDate {
  const days = new Set<LocalDate>();
  for (const { sheet, header } of usable) {
    const reading = readAsOf(sheet, header.firstLine);
    if (!reading) continue;
    if ("invalid" in reading) refuse("INVALID_AS_OF", LEDGER_COPY.invalidAsOf(reading.invalid));
    days.add(reading.day);
  }
  const [day, ...others] = days;
  if (!day) refuse("NO_AS_OF", LEDGER_COPY.noAsOf);
  if (others.length > 0) refuse("AS_OF_DIFFERS", LEDGER_COPY.asOfDiffers([...days]));
  return day;
}

function skippedSheet({ name, rows }: Sheet): ParsedSheet {
  const skipped = rows.length === 0 ? LEDGER_COPY.sheetEmpty : LEDGER_COPY.sheetWithoutHeader;
  return { name, rows: 0, skipped };
}

/** Judged on normalised codes across sheets: the first good row of a code is kept. */
function rejectIfDuplicate(reader: RowReader, kept: ReadonlyMap<string, ParsedRow>): boolean {
  const first = kept.get(reader.identity.uscc ?? "");
  if (first) reader.report("DUPLICATE_IN_FILE", "uscc", LEDGER_COPY.duplicate(first.sheet, first.row));
  return first !== undefined;
}

/**
 * Reads a firms ledger (import contract, section 3) without looking at what is stored. Every counted row is
 * read to its end, so that all its problems come at once; rows with an error are left out, all others go in.
 * @throws AppError INVALID without a usable sheet or 统计时点, LIMIT above 20,000 rows
 */
export function parseLedger(workbook: Workbook, options: LedgerOptions): ParsedLedger {
  const match = regionMatcher(options.regions);
  const all = ledgerSheets(workbook, options.mapping);
  const usable = all.flatMap(({ sheet, header }) => (header ? [{ sheet, header }] : []));
  if (usable.length === 0) refuse("NO_USABLE_SHEET", LEDGER_COPY.noUsableSheet);
  const asOf = options.asOf ?? decideAsOf(usable);

  const readers: RowReader[] = [];
  const kept = new Map<string, ParsedRow>();
  const accepted: AcceptedRow[] = [];
  const sheets = all.map(({ sheet, header }): ParsedSheet => {
    if (!header) return skippedSheet(sheet);
    const counted = sheet.rows.slice(header.bodyFrom).filter((row) => countsAsRow(row, header, sheet.merged));
    if (readers.length + counted.length > MAX_ROWS)
      refuse("TOO_MANY_ROWS", LEDGER_COPY.tooManyRows(MAX_ROWS));
    for (const row of counted) {
      const reader = new RowReader(sheet.name, row, header, asOf);
      readers.push(reader);
      const parsed = readRow(reader, match);
      if (rejectIfDuplicate(reader, kept) || !parsed) continue;
      kept.set(parsed.uscc, parsed);
      accepted.push({ reader, parsed });
    }
    const headerRow = headerRowOf({ sheet, header });
    return { name: sheet.name, rows: counted.length, headerRow, repeatedHeaders: header.repeated };
  });
  warnAcrossRows(accepted, options.instructorLimit ?? INSTRUCTOR_MAX_FIRMS);

  const problems: LedgerProblem[] = readers.flatMap((reader) => reader.problems);
  return {
    asOf,
    sheets,
    counted: readers.length,
    rejected: readers.length - accepted.length,
    rows: accepted.map(({ parsed }) => parsed),
    problems,
    unknownHeaders: unknownHeadersOf(usable),
  };
}
