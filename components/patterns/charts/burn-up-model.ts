/** One day of a burn-up; null where a series does not reach. Days are `YYYY-MM-DD`. */
export type BurnUpPoint = Readonly<{
  day: string;
  /** Counted so far. */
  actual: number | null;
  /** All that should be counted: the line to reach. */
  goal: number | null;
  forecast: number | null;
  low: number | null;
  high: number | null;
}>;

export type BurnUpSeries = Readonly<{
  points: readonly BurnUpPoint[];
  /** The day by which the lines should meet. */
  due: string | null;
  dueLabel: string | null;
  /** What is counted: 家, 个. */
  unit: string;
}>;

const DAY_MS = 86_400_000;

/** Days since 1970, so that the axis is true to time where points are missing. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** `6-30`, for the axis. */
export function axisDay(number: number): string {
  const date = new Date(number * DAY_MS);
  return `${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
}

/** A round floor and ceiling around all values: the gap is small beside the whole, and must stay visible. */
export function valueDomain(points: readonly BurnUpPoint[]): [number, number] {
  const values = points
    .flatMap((point) => [point.actual, point.goal, point.forecast, point.low, point.high])
    .filter((value) => value !== null);
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, most - least))));
  return [Math.max(0, Math.floor(least / step - 0.5) * step), Math.ceil(most / step + 0.5) * step];
}
