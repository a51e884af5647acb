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
    context.addIssue({ code: "custom", message: "区划代码应为6位、9位或12位数字，例 210102" });
    return z.NEVER;
  });

/** A calendar day as text from outside. */
export const DayInput = z
  .string("请填写日期")
  .trim()
  .transform((text, context): LocalDate => {
    const day = parseLocalDate(text);
    if (day) return day;
    context.addIssue({ code: "custom", message: "日期应为年-月-日，例 2026-06-30" });
    return z.NEVER;
  });

/** What every list may be asked: where, and which page of it. */
export const LIST_INPUT = {
  region: RegionCodeInput.optional(),
  page: z.coerce
    .number("页码应为整数")
    .int("页码应为整数")
    .min(1, "页码从1开始")
    .max(1_000_000, "页码过大")
    .default(1),
  pageSize: z.coerce
    .number("每页条数应为整数")
    .int("每页条数应为整数")
    .min(1, "每页至少1条")
    .max(200, "每页最多200条")
    .default(50),
};

/** What somebody types to find a record by. */
export const SearchInput = z.string("查询词应为文字").trim().max(100, "查询词不超过100字");

export const ChildRegionsInput = z.strictObject({
  parent: RegionCodeInput.optional(),
  asOf: DayInput.optional(),
});

export const EstateListInput = z.strictObject({ ...LIST_INPUT, q: SearchInput.optional() });
export type EstateListInput = z.output<typeof EstateListInput>;

export const ImportRegionsInput = z.strictObject({ csv: z.string("请选择区划文件") });

export const MoveRegionInput = z.strictObject({
  oldCode: RegionCodeInput,
  newCode: RegionCodeInput,
  from: DayInput,
});

/** The day is all that it depends on. */
export const SettleRecodingsInput = z.strictObject({});

export const RecordEstateInput = z.strictObject({
  regionCode: RegionCodeInput,
  name: z.string("请填写小区名称").trim().min(2, "请填写小区名称").max(100, "小区名称不超过100字"),
  address: z.string("请填写地址").trim().max(200, "地址不超过200字").optional(),
  households: z.coerce
    .number("户数应为整数")
    .int("户数应为整数")
    .min(0, "户数不能为负")
    .max(100_000, "户数过大，请核对")
    .optional(),
});

/** An estate as it is written in sets. */
export interface EstateRow {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly address: string | null;
  readonly households: number | null;
}

export interface RegionRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parentCode: RegionCode | null;
}

export interface RegionChoice {
  readonly code: RegionCode;
  /** With the name above it, which tells it from others. */
  readonly name: string;
}

export interface FoundRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  /** Names of what lies above, the larger one first. */
  readonly above: string;
}

export interface ImportRegionsResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly closed: number;
}

export interface EstateView {
  readonly id: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly address: string | null;
  readonly households: number | null;
}
