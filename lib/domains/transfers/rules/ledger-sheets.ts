import type { Sheet, Workbook } from "@/lib/shared/workbook";
import type { HeaderMapping } from "../schema";
import { findHeader, type Header } from "./header";
import { headerResolver } from "./header-names";

export interface LedgerSheet {
  readonly sheet: Sheet;
  /** Null: the sheet is no ledger. */
  readonly header: Header | null;
}

/** The sheets of a workbook, each with its header row as far as it has one. */
export function ledgerSheets(workbook: Workbook, mapping?: HeaderMapping): LedgerSheet[] {
  const resolve = headerResolver(mapping);
  return workbook.sheets.map((sheet) => ({ sheet, header: findHeader(sheet, resolve) }));
}

/** The row number in Excel of a header's last line. */
export function headerRowOf({ sheet, header }: LedgerSheet): number {
  return header ? (sheet.rows[header.bodyFrom - 1]?.number ?? 0) : 0;
}

/** Headers that no column of the ledger is known by, in their order. */
export function unknownHeadersOf(sheets: readonly LedgerSheet[]): string[] {
  return [...new Set(sheets.flatMap(({ header }) => header?.unknown ?? []))];
}
