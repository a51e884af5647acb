import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OutputCell, OutputSheet } from "@/lib/shared/workbook";
import { LEDGER_COLUMN_LABELS } from "../labels";
import { LEDGER_COLUMNS } from "../schema";
import { LEDGER_COLUMN_GUIDE, LEDGER_REQUIRED_COLUMNS, TEMPLATE_COPY } from "./template-copy";

const WIDE = new Set(["uscc", "name", "orgName", "superior", "employer", "elsewhere", "reason", "remark"]);

function headerCell(column: (typeof LEDGER_COLUMNS)[number]): OutputCell {
  const required = LEDGER_REQUIRED_COLUMNS.has(column);
  const value = LEDGER_COLUMN_LABELS[column] + (required ? "*" : "");
  return { value, tone: required ? "required" : "header" };
}

function ledgerSheet(unit: string, asOf: LocalDate | null): OutputSheet {
  const day = asOf ? formatDateLong(asOf) : TEMPLATE_COPY.blankDay;
  return {
    name: TEMPLATE_COPY.sheet,
    rows: [
      [{ value: TEMPLATE_COPY.title, tone: "title", columns: LEDGER_COLUMNS.length }],
      [TEMPLATE_COPY.subtitle(unit, day)],
      LEDGER_COLUMNS.map(headerCell),
    ],
    widths: LEDGER_COLUMNS.map((column) => (WIDE.has(column) ? 26 : 14)),
    frozenRows: 3,
  };
}

/** Columns stand one below the other here, so that this sheet is never taken for the ledger. */
function guideSheet(): OutputSheet {
  const head: OutputCell[] = TEMPLATE_COPY.guideHead.map((value) => ({ value, tone: "header" }));
  const lines = LEDGER_COLUMNS.map((column): OutputCell[] => [
    { value: LEDGER_COLUMN_LABELS[column], tone: "note" },
    { value: LEDGER_REQUIRED_COLUMNS.has(column) ? TEMPLATE_COPY.required : "", tone: "note" },
    { value: LEDGER_COLUMN_GUIDE[column], tone: "note" },
  ]);
  const notes = TEMPLATE_COPY.notes.map((value): OutputCell[] => [{ value, tone: "note", columns: 3 }]);
  return {
    name: TEMPLATE_COPY.guideSheet,
    rows: [[{ value: TEMPLATE_COPY.guideTitle, tone: "title", columns: 3 }], head, ...lines, [], ...notes],
    widths: [30, 8, 80],
    frozenRows: 2,
  };
}

/**
 * The empty firms ledger with its 填写说明. Write it with `writeWorkbook`.
 * @param unit the office that fills it in, or ""
 */
export function firmsLedgerTemplate(unit: string, asOf: LocalDate | null): readonly OutputSheet[] {
  return [ledgerSheet(unit, asOf), guideSheet()];
}
