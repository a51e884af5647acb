import { z } from "zod";
import { DayInput, RegionCodeInput } from "@/lib/domains/regions/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export const TARGET_INDICATORS = ["ORG_COVERAGE", "INSTRUCTOR_COVERAGE", "WORK_COVERAGE"] as const;
export type TargetIndicator = (typeof TARGET_INDICATORS)[number];

/** The names under which commands, addresses and the API speak of the indicators. */
export const INDICATOR_NAMES = {
  ORG_COVERAGE: "orgCoverage",
  INSTRUCTOR_COVERAGE: "instructorCoverage",
  WORK_COVERAGE: "workCoverage",
} as const satisfies Readonly<Record<TargetIndicator, string>>;
export type IndicatorName = (typeof INDICATOR_NAMES)[TargetIndicator];

/** Goals are kept in ten-thousandths: 10000 is 100 %. */
export const BASIS_POINTS_PER_PERCENT = 100;

export const SetTargetInput = z
  .strictObject({
    regionCode: RegionCodeInput,
    indicator: z
      .enum(Object.values(INDICATOR_NAMES), `指标应为 ${Object.values(INDICATOR_NAMES).join("、")} 之一`)
      .transform(indicatorOf),
    /** In per cent, two decimals at most. */
    goal: z.coerce
      .number("目标值应为百分数")
      .min(0, "目标值不能小于0")
      .max(100, "目标值不能大于100")
      .multipleOf(0.01, "目标值最多两位小数")
      .default(100),
    /** First day of the stretch; absent: as it was, or today. */
    startsOn: DayInput.optional(),
    /** Last day on which reaching the goal counts as in time; absent: as it was. */
    dueOn: DayInput.optional(),
    /** Absent: as it was. */
    sourceText: z.string("请填写目标来源").trim().max(200, "目标来源不超过200字").optional(),
    /** Of the target as the person saw it; absent: it was not shown. */
    version: z.coerce.number("版本号应为整数").int("版本号应为整数").optional(),
  })
  .refine((input) => !input.startsOn || !input.dueOn || input.startsOn <= input.dueOn, {
    path: ["dueOn"],
    error: "完成时限不能早于开始日期",
  });

function indicatorOf(name: IndicatorName): TargetIndicator {
  const found = TARGET_INDICATORS.find((indicator) => INDICATOR_NAMES[indicator] === name);
  if (!found) throw new RangeError(`not an indicator: ${name}`);
  return found;
}

/** A target as it stands at a region or above it. */
export interface Target {
  /** Where it was set. */
  readonly region: RegionCode;
  readonly goalBp: number;
  readonly starts: LocalDate;
  readonly due: LocalDate | null;
  readonly sourceText: string;
  readonly version: number;
}

/** The nearest target upward for each indicator. */
export type NearestTargets = Readonly<Record<IndicatorName, Target | null>>;
