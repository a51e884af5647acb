import type { BurnUpPoint } from "@/components/patterns/charts/burn-up-model";
import type { Forecast, Indicator, TrendPoint } from "@/lib/domains/coverage/schema";
import { addDays, daysBetween, type LocalDate } from "@/lib/shared/time/local-date";

const STEP_DAYS = 7;
/** A line that ends years ahead would leave no room for what happened. */
const HORIZON_DAYS = 120;

/** One point a week back from the day, and the forecast from there to where it meets the goal. */
export function burnUpPoints(
  trend: readonly TrendPoint[],
  indicator: Indicator,
  forecast: Forecast,
): BurnUpPoint[] {
  const last = trend.at(-1);
  if (!last) return [];
  const weekly = trend.filter(
    (point) => point.firms > 0 && daysBetween(point.date, last.date) % STEP_DAYS === 0,
  );
  const past = weekly.map(({ date, [indicator]: ratio }) => ({
    day: date,
    actual: ratio.numerator,
    goal: ratio.denominator,
    forecast: date === last.date && forecast.expected ? ratio.numerator : null,
    low: null,
    high: null,
  }));
  return [...past, ...future(last, indicator, forecast)];
}

function future(
  last: TrendPoint,
  indicator: Indicator,
  { gap, due, expected, earliest, latest }: Forecast,
): BurnUpPoint[] {
  const { numerator, denominator } = last[indicator];
  const ends = [expected, due].filter((day) => day !== null && day > last.date).sort();
  const reach = ends.at(-1);
  if (!reach) return [];
  const days = Math.min(HORIZON_DAYS, daysBetween(last.date, reach));
  const at = (day: LocalDate, end: LocalDate | null) => {
    if (end === null) return numerator;
    const total = Math.max(1, daysBetween(last.date, end));
    return numerator + Math.min(gap, (gap * daysBetween(last.date, day)) / total);
  };
  const steps = Math.ceil(days / STEP_DAYS);
  return Array.from({ length: steps }, (_, index) => {
    const day = addDays(last.date, Math.min(days, (index + 1) * STEP_DAYS));
    const known = expected !== null;
    return {
      day,
      actual: null,
      goal: denominator,
      forecast: known ? at(day, expected) : null,
      low: known ? at(day, latest) : null,
      high: known ? at(day, earliest) : null,
    };
  });
}
