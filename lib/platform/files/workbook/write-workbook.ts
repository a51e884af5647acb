import writeExcelFile, { type Cell, type CellObject } from "write-excel-file/node";
import type { OutputCell, OutputSheet, OutputTone } from "@/lib/shared/workbook";

const EXCEL_NAME_LENGTH = 31;
const EXCEL_CELL_LENGTH = 32_767;

/** Colour is never the only sign: rows with a problem also say it in words. */
const TONES = {
  title: { fontWeight: "bold", fontSize: 16, align: "center", height: 30 },
  header: {
    fontWeight: "bold",
    backgroundColor: "#E8EEF7",
    align: "center",
    wrap: true,
    borderStyle: "thin",
  },
  required: {
    fontWeight: "bold",
    backgroundColor: "#CFE0F5",
    align: "center",
    wrap: true,
    borderStyle: "thin",
  },
  error: { backgroundColor: "#FDE3CF", wrap: true },
  warning: { backgroundColor: "#FFF6D6", wrap: true },
  note: { wrap: true, alignVertical: "top" },
} as const satisfies Record<OutputTone, CellObject>;

function cellObject({ value, tone, columns, rows }: OutputCell): CellObject {
  const layout = {
    ...(tone ? TONES[tone] : {}),
    ...(columns && columns > 1 ? { columnSpan: columns } : {}),
    ...(rows && rows > 1 ? { rowSpan: rows } : {}),
  };
  if (value === null) return layout;
  if (typeof value === "string") {
    // "@" keeps Excel from turning a code of digits into a number when the cell is edited.
    return { ...layout, type: String, format: "@", value: value.slice(0, EXCEL_CELL_LENGTH) };
  }
  if (typeof value === "number") return { ...layout, type: Number, value };
  if (typeof value === "boolean") return { ...layout, type: Boolean, value };
  if (!value.day) return layout;
  return { ...layout, type: Date, format: "yyyy-mm-dd", value: new Date(`${value.day}T00:00:00Z`) };
}

/** When such a text is edited, Excel would make a number, a date or a formula of it unless the cell is text. */
const NEEDS_TEXT_FORMAT = /^[\d=+\-@]/;

/** Plain values stay plain: a large ledger has half a million cells. */
function toCell(cell: OutputCell | string | number | boolean | null): Cell {
  if (typeof cell === "object") return cell && cellObject(cell);
  const plain =
    typeof cell !== "string" || (cell.length <= EXCEL_CELL_LENGTH && !NEEDS_TEXT_FORMAT.test(cell));
  return plain ? cell : cellObject({ value: cell });
}

/** Excel allows 31 characters, none of `\ / ? * [ ] :`, no quote at either end, and no name twice. */
function sheetNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    const legal = name
      .replaceAll(/[\\/?*[\]:]/g, " ")
      .replaceAll(/^'+|'+$/g, "")
      .trim();
    const base = legal.slice(0, EXCEL_NAME_LENGTH) || `Sheet${index + 1}`;
    let unique = base;
    for (let copy = 2; used.has(unique.toLowerCase()); copy += 1) {
      const suffix = `(${copy})`;
      unique = base.slice(0, EXCEL_NAME_LENGTH - suffix.length) + suffix;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** A sheet whose paper is set is printed as wide as one page and as long as it needs; others stay as they are. */
const FIT_TO_WIDTH = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) =>
          xml.includes("<pageSetup ")
            ? xml
                .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ')
                .replace(/<sheetViews?[ >]/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
            : xml,
      },
    },
  },
};

/** Writes sheets as an `.xlsx` file. Nothing in it is a formula, whatever a text begins with. */
export async function writeWorkbook(sheets: readonly OutputSheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeExcelFile(
    sheets.map(({ rows, widths, frozenRows, landscape }, index) => ({
      sheet: names[index] ?? `Sheet${index + 1}`,
      data: rows.map((row) => row.map(toCell)),
      columns: widths.map((width) => ({ width })),
      ...(frozenRows ? { stickyRowsCount: frozenRows } : {}),
      ...(landscape ? { orientation: "landscape" as const } : {}),
    })),
    { features: [FIT_TO_WIDTH] },
  ).toBuffer();
}
