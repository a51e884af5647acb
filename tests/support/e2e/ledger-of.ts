import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a file input takes. */
export function workbookFile(buffer: Buffer, name = "台账.xlsx") {
  return { name, mimeType: TYPE, buffer };
}

/** A small ledger of any columns. @param asOf its 统计时点, or null to leave it out */
export async function ledgerOf(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  asOf: string | null,
) {
  const title = asOf ? [[`统计时点：${asOf}`]] : [];
  const widths = headers.map(() => 20);
  return workbookFile(await writeWorkbook([{ name: "台账", rows: [...title, headers, ...rows], widths }]));
}
