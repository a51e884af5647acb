import { toHalfWidth, withoutSpace } from "@/lib/shared/text/normalise";
import type { CellValue, MergedRange, SheetRow } from "@/lib/shared/workbook";
import type { LedgerColumn } from "../schema";
import { isFilled, shownText } from "./cell-text";
import type { Header } from "./header";
import { headerResolver } from "./header-names";

const TOTAL = /^.{0,20}(合计|小计|总计)[:]?\d*[家户个人]?(\(.*)?$/;
const NOTE =
  /^(注|备注|附注|说明|填表说明|填报说明|填表人|填报人|制表人|制表|审核人|审核|联系人|联系电话|填报单位|填报日期|填表日期|统计时点|单位负责人|负责人|主要负责人)(\d*[:.、(]|$)/;
/** A filled code cell of this length is a firm, whatever the other cells say. */
const CODE_LIKE = /^[0-9A-Za-z]{15,}$/;
/** The text columns in which people write 合计 or a note. */
const LABEL_COLUMNS = ["serial", "uscc", "name", "district", "street", "community"] as const;
const MIN_OTHER_COLUMNS = 3;
/** A text merged over this many columns and alone in its row is a remark below the table. */
const MIN_MERGED_COLUMNS = 3;

const resolvePlain = headerResolver();

function compact(cell: CellValue | undefined): string {
  return withoutSpace(toHalfWidth(shownText(cell)));
}

function isMergedRemark(row: SheetRow, merged: readonly MergedRange[]): boolean {
  const filled = [...row.cells.keys()].filter((index) => isFilled(row.cells[index]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return false;
  return merged.some(({ top, bottom, left, right }) => {
    return (
      top <= row.number && row.number <= bottom && left === only && right - left + 1 >= MIN_MERGED_COLUMNS
    );
  });
}

/** A long table printed on several pages repeats its header. */
function repeatsHeader(row: SheetRow, header: Header): boolean {
  const cell = (column: LedgerColumn) => compact(row.cells[header.columns.get(column)?.index ?? -1]);
  return resolvePlain(cell("uscc")) === "uscc" && resolvePlain(cell("name")) === "name";
}

function isTotalOrNote(row: SheetRow, header: Header, merged: readonly MergedRange[]): boolean {
  const cell = (column: LedgerColumn) => row.cells[header.columns.get(column)?.index ?? -1];
  if (CODE_LIKE.test(compact(cell("uscc")))) return false;
  const labels = [row.cells.find(isFilled), ...LABEL_COLUMNS.map(cell)].map(compact).filter(Boolean);
  if (labels.some((text) => TOTAL.test(text) || NOTE.test(text))) return true;
  return repeatsHeader(row, header) || isMergedRemark(row, merged);
}

/**
 * Whether a row below the header is a firm's: its code or name is filled, or at least three other columns (序号
 * and unknown columns are none), and it is neither a total nor a note.
 */
export function countsAsRow(row: SheetRow, header: Header, merged: readonly MergedRange[]): boolean {
  const filled = [...header.columns].filter(([, { index }]) => isFilled(row.cells[index]));
  const named = filled.some(([column]) => column === "uscc" || column === "name");
  const others = filled.filter(([column]) => column !== "serial").length;
  if (!named && others < MIN_OTHER_COLUMNS) return false;
  return !isTotalOrNote(row, header, merged);
}
