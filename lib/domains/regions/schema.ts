import { z } from "zod";
import { parseRegionCode, type RegionCode, type RegionLevel } from "@/lib/shared/region-code";
import { type LocalDate, parseLocalDate } from "@/lib/shared/time/local-date";

/** A region code as text from outside. */
export const RegionCodeInput = z
  .string("请填写区划代码")
  .trim()
  .transform((text, context): RegionCode => {
    const code = parseRegionCode(text);
    if (code) return code;
    context.addIssue({ code: "custom", message: "区划代码应为6位、9位或12位数字,例 210102" });
    return z.NEVER;
  });

/** A calendar day as text from outside. */
export const DayInput = z
  .string("请填写日期")
  .trim()
  .transform((text, context): LocalDate => {
    const day = parseLocalDate(text);
    if (day) return day;
    context.addIssue({ code: "custom", message: "日期应为年-月-日,例 2026-06-30" });
    return z.NEVER;
  });

export const ImportRegionsInput = z.strictObject({ csv: z.string("请选择区划文件") });

export const MoveRegionInput = z.strictObject({
  oldCode: RegionCodeInput,
  newCode: RegionCodeInput,
  from: DayInput,
});

export interface RegionRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parentCode: RegionCode | null;
}

export interface ImportRegionsResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly closed: number;
}
