import type { RegionCode, RegionLevel } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import type { RegionRow } from "../schema";

export interface Recoding {
  readonly oldCode: RegionCode;
  readonly newCode: RegionCode;
  /** Absent when the new code exists already: a merger. */
  readonly create: RegionRow | null;
}

/**
 * The codes that move when `oldCode` becomes `newCode`: itself and all below it, whose last digits they keep.
 * @param below open regions under the old code
 * @param existing open regions by code
 */
export function planRecoding(
  old: RegionRow,
  newCode: RegionCode,
  newParent: RegionCode | null,
  below: readonly RegionRow[],
  existing: ReadonlyMap<string, RegionRow>,
): Recoding[] {
  const moved = (code: RegionCode) => (newCode + code.slice(old.code.length)) as RegionCode;
  return [old, ...below].map((region) => {
    const code = moved(region.code);
    const parentCode = region.code === old.code ? newParent : moved(region.parentCode ?? old.code);
    const create = existing.has(code) ? null : { code, name: region.name, level: region.level, parentCode };
    return { oldCode: region.code, newCode: code, create };
  });
}

export function whyNotRecode(
  old: RegionRow | undefined,
  newCode: RegionCode,
  newLevel: RegionLevel,
  newParentExists: boolean,
): Reason[] {
  if (!old) return [{ key: "old_missing", message: "原区划代码不存在，或已撤销", field: "oldCode" }];
  const reasons: Reason[] = [];
  if (old.code === newCode) reasons.push({ key: "same", message: "新旧代码相同", field: "newCode" });
  if (old.code.length !== newCode.length || old.level !== newLevel) {
    reasons.push({ key: "level", message: "新旧代码应为同一级别", field: "newCode" });
  }
  if (newCode.startsWith(old.code))
    reasons.push({ key: "inside", message: "新代码不能在原区划之内", field: "newCode" });
  if (!newParentExists)
    reasons.push({ key: "parent", message: "新代码的上级区划不存在，请先导入", field: "newCode" });
  return reasons;
}
