import { pairwiseSlopes, percentile } from "@/lib/shared/math/theil-sen";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import type { Forecast, Indicator, TrendPoint } from "../schema";

/** Days that the slope looks back on, the day itself included (product default). */
export const FORECAST_DAYS = 28;
const MIN_POINTS = 3;
const METHOD = "近28天每日差数的稳健斜率（Theil–Sen），早晚取第90、第10百分位";

/** A slope so flat lies beyond any date worth naming. */
const FARTHEST_DAYS = 36_500;
const ROUNDING = 1e-9;

/**
 * When the gap closes if it goes on as it did (DESIGN 3.1). Dates are null while the gap is not falling, with
 * fewer than three counted days, or without a target.
 * @param points one a day, ending on the day asked for
 * @param target the nearest one upward, or null
 */
export function forecast(
  points: readonly TrendPoint[],
  indicator: Indicator,
  target: { readonly due: LocalDate | null } | null,
): Forecast {
  const last = points.at(-1);
  const gap = last ? gapOf(last, indicator) : 0;
  const base = { gap, due: target?.due ?? null, method: METHOD };
  const none = { ...base, expected: null, earliest: null, latest: null };
  const counted = points
    .slice(-FORECAST_DAYS)
    .flatMap((point, day) => (point.firms > 0 ? [{ x: day, y: -gapOf(point, indicator) }] : []));
  if (!last || !target || counted.length < MIN_POINTS) return none;
  const falls = pairwiseSlopes(counted);
  const reach = (perDay: number) => dayAfter(last.date, gap, perDay);
  const expected = reach(percentile(falls, 0.5));
  if (expected === null) return none;
  return {
    ...base,
    expected,
    earliest: reach(percentile(falls, 0.9)),
    latest: reach(percentile(falls, 0.1)),
  };
}

/** How many firms are still missing. */
export function gapOf(point: TrendPoint, indicator: Indicator): number {
  return point[indicator].denominator - point[indicator].numerator;
}

function dayAfter(day: LocalDate, gap: number, perDay: number): LocalDate | null {
  if (perDay <= 0) return null;
  // Between two slopes a percentile is a hair off: 30 days must not become 31.
  const days = Math.ceil(gap / perDay - ROUNDING);
  return days > FARTHEST_DAYS ? null : addDays(day, days);
}
