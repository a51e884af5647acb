import type { OutputCell, OutputSheet } from "@/lib/shared/workbook";
import { exportCopy } from "../copy";
import { LEDGER_COLUMN_LABELS } from "../labels";
import { LEDGER_COLUMNS, type LedgerColumn } from "../schema";
import { dayCell, type ExportColumn, type ExportHead, exportSheet } from "./export-sheet";
import type { LedgerLine } from "./ledger-line";
import { LEDGER_REQUIRED_COLUMNS } from "./template-copy";

const WIDE: ReadonlySet<LedgerColumn> = new Set(["uscc", "name", "orgName", "superior", "employer"]);
const SUMMED: ReadonlySet<LedgerColumn> = new Set(["staff", "full", "probationary", "elsewhere"]);

function cellOf(value: LedgerLine[LedgerColumn]): OutputCell | string | number | null {
  return typeof value === "object" && value !== null ? dayCell(value.day) : (value ?? null);
}

const COLUMNS: readonly ExportColumn<LedgerLine>[] = LEDGER_COLUMNS.filter(
  (column) => column !== "serial",
).map((column) => ({
  header: LEDGER_COLUMN_LABELS[column],
  value: (line) => cellOf(line[column]),
  width: WIDE.has(column) ? 24 : 12,
  summed: SUMMED.has(column),
  required: LEDGER_REQUIRED_COLUMNS.has(column),
}));

/** A firm that stands at a street or district, since no community has accepted it. */
export interface UnclaimedFirm {
  readonly uscc: string;
  readonly name: string;
  readonly place: string;
}

/** The firms ledger as the import reads it; firms without a community stand on a sheet that it passes over. */
export function firmsExport(
  lines: readonly LedgerLine[],
  unclaimed: readonly UnclaimedFirm[],
  head: ExportHead,
): readonly OutputSheet[] {
  const ledger = exportSheet(lines, COLUMNS, head);
  return unclaimed.length > 0 ? [ledger, unclaimedSheet(unclaimed)] : [ledger];
}

function unclaimedSheet(firms: readonly UnclaimedFirm[]): OutputSheet {
  const header = exportCopy.unclaimedHead.map((value): OutputCell => ({ value, tone: "header" }));
  return {
    name: exportCopy.unclaimedSheet,
    rows: [
      [{ value: exportCopy.unclaimedTitle, tone: "title", columns: header.length }],
      header,
      ...firms.map(({ uscc, name, place }, index) => [index + 1, uscc, name, place]),
    ],
    widths: [6, 24, 40, 24],
    frozenRows: 2,
    landscape: true,
  };
}
