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

export const RecordEstateInput = z.strictObject({
  regionCode: RegionCodeInput,
  name: z.string("请填写小区名称").trim().min(2, "请填写小区名称").max(100, "小区名称不超过100字"),
  address: z.string("请填写地址").trim().max(200, "地址不超过200字").optional(),
  households: z.coerce
    .number("户数应为整数")
    .int("户数应为整数")
    .min(0, "户数不能为负")
    .max(100_000, "户数过大,请核对")
    .optional(),
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
