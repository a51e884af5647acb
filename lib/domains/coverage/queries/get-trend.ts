import { getRegion } from "@/lib/domains/regions/public";
import { nearestTargets } from "@/lib/domains/settings/public";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { refuseIf } from "@/lib/shared/result";
import { addDays, daysBetween, type LocalDate } from "@/lib/shared/time/local-date";
import { FORECAST_DAYS, forecast } from "../rules/forecast";
import { trendPoints } from "../rules/trend";
import { type Forecast, ForecastInput, MAX_TREND_DAYS, TrendInput, type TrendPoint } from "../schema";
import { countDeltas } from "./count-deltas";
import { defaultRegion } from "./default-region";

const DEFAULT_DAYS = 90;

/** One point a day of a region. @throws AppError NOT_FOUND outside the scope, INVALID for a wrong range of days */
export async function getTrend(
  actor: Actor,
  region: RegionCode,
  from: LocalDate,
  to: LocalDate,
): Promise<TrendPoint[]> {
  requireInRegion(actor, "coverage.read", region);
  const days = daysBetween(from, to) + 1;
  refuseIf(
    [
      ...(days < 1 ? [{ key: "order", message: "开始日期不能晚于结束日期", field: "from" }] : []),
      ...(days > MAX_TREND_DAYS
        ? [{ key: "length", message: `起止日期最多相距${MAX_TREND_DAYS}天`, field: "from" }]
        : []),
    ],
    "INVALID",
  );
  return trendPoints(await countDeltas(region, from, to), from, to);
}

/** The answer of `GET /api/v1/coverage/trend` (CONTRACT 2). */
export async function getTrendAnswer(actor: Actor, rawInput: unknown): Promise<{ points: TrendPoint[] }> {
  const input = parseInput(TrendInput, rawInput);
  const region = input.region ?? defaultRegion(actor);
  requireInRegion(actor, "coverage.read", region);
  const to = input.to ?? today();
  await getRegion(actor, region, to);
  return { points: await getTrend(actor, region, input.from ?? addDays(to, 1 - DEFAULT_DAYS), to) };
}

/** The answer of `GET /api/v1/coverage/forecast` (CONTRACT 2). */
export async function getForecastAnswer(actor: Actor, rawInput: unknown): Promise<Forecast> {
  const input = parseInput(ForecastInput, rawInput);
  const region = input.region ?? defaultRegion(actor);
  requireInRegion(actor, "coverage.read", region);
  const day = input.asOf ?? today();
  await getRegion(actor, region, day);
  const points = await getTrend(actor, region, addDays(day, 1 - FORECAST_DAYS), day);
  const targets = await nearestTargets(actor, region);
  return forecast(points, input.indicator, targets[input.indicator]);
}
