import type { LocalDate } from "@/lib/shared/time/local-date";
import type { CellValue, SheetRow } from "@/lib/shared/workbook";
import { LEDGER_COPY } from "../copy";
import { LEDGER_COLUMN_LABELS, LEDGER_PROBLEM_LABELS } from "../labels";
import type { LedgerColumn, LedgerProblem, LedgerProblemCode } from "../schema";
import { readDate } from "./cell-date";
import { MAX_COUNT, readCount } from "./cell-integer";
import { readText, shownText } from "./cell-text";
import type { Header } from "./header";

/** Who the row speaks of, as its problems name it. */
export interface RowIdentity {
  readonly uscc: string | null;
  readonly name: string | null;
}

/**
 * One row seen through its header. Readers answer `undefined` for an absent column and `null` for an empty cell
 * or one that could not be read, which they have then reported.
 */
export class RowReader {
  readonly problems: LedgerProblem[] = [];
  identity: RowIdentity = { uscc: null, name: null };

  constructor(
    readonly sheet: string,
    readonly row: SheetRow,
    private readonly header: Header,
    readonly asOf: LocalDate,
  ) {}

  get rejected(): boolean {
    return this.problems.some(({ severity }) => severity === "error");
  }

  has(column: LedgerColumn): boolean {
    return this.header.columns.has(column);
  }

  cell(column: LedgerColumn): CellValue {
    const place = this.header.columns.get(column);
    return place ? (this.row.cells[place.index] ?? null) : null;
  }

  report(code: LedgerProblemCode, column: LedgerColumn | null, message: string): void {
    this.problems.push({
      sheet: this.sheet,
      row: this.row.number,
      column: column ? (this.header.columns.get(column)?.text ?? null) : null,
      ...this.identity,
      severity: LEDGER_PROBLEM_LABELS[code].tone,
      code,
      message,
    });
  }

  text(column: LedgerColumn): string | null | undefined {
    return this.has(column) ? readText(this.cell(column)) : undefined;
  }

  required(column: LedgerColumn): string | null {
    const cell = this.cell(column);
    const text = readText(cell);
    const label = LEDGER_COLUMN_LABELS[column];
    const broken = typeof cell === "object" && cell !== null;
    if (text === null) {
      const message = broken ? LEDGER_COPY.requiredBroken(label) : LEDGER_COPY.required(label);
      this.report("REQUIRED", column, message);
    }
    return text;
  }

  count(column: LedgerColumn): number | null | undefined {
    if (!this.has(column)) return undefined;
    const cell = this.cell(column);
    const reading = readCount(cell);
    const label = LEDGER_COLUMN_LABELS[column];
    if (reading.kind === "value") return reading.value;
    if (reading.kind === "invalid") {
      const broken = typeof cell === "object" && cell?.kind === "broken";
      const message = broken
        ? LEDGER_COPY.brokenCell(label)
        : LEDGER_COPY.invalidNumber(label, shownText(cell));
      this.report("INVALID_NUMBER", column, message);
    }
    if (reading.kind === "tooLarge") {
      const message = LEDGER_COPY.numberTooLarge(label, shownText(cell), MAX_COUNT);
      this.report("INVALID_NUMBER", column, message);
    }
    return null;
  }

  date(column: LedgerColumn): LocalDate | null | undefined {
    if (!this.has(column)) return undefined;
    const cell = this.cell(column);
    const reading = readDate(cell);
    if (reading.kind === "value") return reading.value;
    if (reading.kind !== "empty") {
      const message = LEDGER_COPY.invalidDate(LEDGER_COLUMN_LABELS[column], shownText(cell));
      this.report("INVALID_DATE", column, message);
    }
    return null;
  }

  /** The last day of something; null also where the cell says that there is none. */
  lastDay(column: LedgerColumn): LocalDate | null | undefined {
    return this.has(column) && readDate(this.cell(column)).kind === "never" ? null : this.date(column);
  }

  /** A start or count day after the ledger's day is kept, and takes effect when it comes. */
  warnIfFuture(column: LedgerColumn, day: LocalDate | null | undefined): void {
    if (!day || day <= this.asOf) return;
    const message = LEDGER_COPY.dateInFuture(LEDGER_COLUMN_LABELS[column], day, this.asOf);
    this.report("DATE_IN_FUTURE", column, message);
  }
}
