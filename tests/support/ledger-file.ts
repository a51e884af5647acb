import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { LEDGER_COLUMN_LABELS } from "@/lib/domains/transfers/labels";
import type { LedgerColumn, LedgerReport } from "@/lib/domains/transfers/schema";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import type { Actor } from "@/lib/shared/access/actor";
import { inventedUscc } from "./invented-firm";
import { system } from "./two-districts";

export type LedgerLine = Partial<Record<LedgerColumn, string | number>>;

/** A firm's line in 东一社区; without members, organisation and instructor unless told. */
export function line(serial: number, more: LedgerLine = {}): LedgerLine {
  const uscc = inventedUscc(serial);
  return { uscc, name: `示例${serial}号物业公司`, district: "甲区", community: "东一社区", ...more };
}

const USUAL: readonly LedgerColumn[] = [
  ...["uscc", "name", "district", "street", "community", "staff", "full", "probationary", "declaredOn"],
  ...["form", "orgName", "approvedOn", "termEndsOn", "secretary", "superior"],
  ...["instructor", "employer", "from", "lastDay", "remark"],
] as LedgerColumn[];

/** A ledger as an office would send it. @param headers what a header says where it is not the usual word */
export function ledgerFile(
  lines: readonly LedgerLine[],
  columns: readonly LedgerColumn[] = USUAL,
  headers: Partial<Record<LedgerColumn, string>> = {},
): Promise<Buffer> {
  const head = columns.map((column) => headers[column] ?? LEDGER_COLUMN_LABELS[column]);
  const body = lines.map((each) => columns.map((column) => each[column] ?? null));
  return writeWorkbook([{ name: "台账", rows: [head, ...body], widths: columns.map(() => 12) }]);
}

export interface Sending {
  readonly without?: readonly LedgerColumn[];
  readonly as?: Actor;
  readonly dry?: boolean;
}

/** Imports a ledger of a day. @param lines all firms that it names */
export async function sendLedger(
  asOf: string,
  lines: readonly LedgerLine[],
  { without = [], as = system, dry = false }: Sending = {},
): Promise<LedgerReport> {
  const columns = USUAL.filter((column) => !without.includes(column));
  const content = await ledgerFile(lines, columns);
  return importLedger(as, { content, fileName: "台账.xlsx", asOf, commit: !dry });
}
