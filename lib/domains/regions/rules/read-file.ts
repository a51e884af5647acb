import {
  isWithin,
  parseRegionCode,
  REGION_LEVELS,
  type RegionCode,
  type RegionLevel,
} from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import { parseCsv } from "@/lib/shared/text/csv";
import type { RegionRow } from "../schema";

const COLUMNS = ["code", "name", "level", "parent_code"] as const;
const MAX_REASONS = 20;

export interface RegionFile {
  readonly rows: readonly RegionRow[];
  /** Why the file cannot be used; empty when it can. */
  readonly reasons: readonly Reason[];
}

/** Reads the region file of CONTRACT 1 and checks that it is a tree: each parent holds its children's digits. */
export function readRegionFile(csv: string): RegionFile {
  const [header, ...lines] = parseCsv(csv);
  const at = COLUMNS.map((column) => (header ?? []).findIndex((cell) => cell.trim() === column));
  if (at.some((index) => index < 0)) {
    return { rows: [], reasons: [{ key: "columns", message: `区划文件的首行应为 ${COLUMNS.join(",")}` }] };
  }
  const rows: RegionRow[] = [];
  const reasons: Reason[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of lines.entries()) {
    const [code = "", name = "", level = "", parent = ""] = at.map((column) => (cells[column] ?? "").trim());
    const read = readRow(code, name, level, parent);
    const message = typeof read === "string" ? read : seen.has(code) ? `代码 ${code} 重复` : null;
    if (message) reasons.push({ key: "row", message: `第${index + 2}行：${message}` });
    else if (typeof read !== "string") rows.push(read);
    seen.add(code);
  }
  if (rows.length === 0 && reasons.length === 0)
    reasons.push({ key: "empty", message: "区划文件没有数据行" });
  return { rows, reasons: reasons.slice(0, MAX_REASONS) };
}

function readRow(code: string, name: string, level: string, parent: string): RegionRow | string {
  const own = parseRegionCode(code);
  if (!own) return `代码「${code}」应为6位、9位或12位数字`;
  if (name === "") return "缺少名称";
  const known = REGION_LEVELS.find((each) => each === level);
  if (!known) return `级别「${level}」应为 ${REGION_LEVELS.join("、")} 之一`;
  if (!levelFits(own, known)) return `代码 ${code} 的位数与级别 ${level} 不符`;
  if (parent === "") return { code: own, name, level: known, parentCode: null };
  const above = parseRegionCode(parent);
  if (!above || above === own || !isWithin(above, own)) return `上级代码「${parent}」与代码 ${code} 不符`;
  return { code: own, name, level: known, parentCode: above };
}

function levelFits(code: RegionCode, level: RegionLevel): boolean {
  if (level === "COMMUNITY") return code.length === 12;
  if (level === "STREET") return code.length === 9;
  return code.length === 6;
}

/** The rows whose parent the file does not hold: below them the file is taken as complete. */
export function fileRoots(rows: readonly RegionRow[]): RegionCode[] {
  const held = new Set<string>(rows.map((row) => row.code));
  return rows.filter((row) => row.parentCode === null || !held.has(row.parentCode)).map((row) => row.code);
}
