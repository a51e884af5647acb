import { getPlace } from "@/lib/domains/regions/public";
import type { RegionRow } from "@/lib/domains/regions/schema";
import { nearestTargets } from "@/lib/domains/settings/public";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays, addMonths, type LocalDate } from "@/lib/shared/time/local-date";
import { forecast } from "../rules/forecast";
import { type Forecast, INDICATORS, type Indicator, type RegionFigures, type TrendPoint } from "../schema";
import { countProjects, type ProjectFigures } from "./count-projects";
import { getFiguresOf } from "./get-figures";
import { getTrend } from "./get-trend";

/** How far back the page's curve reaches. */
const TREND_MONTHS = 6;
/** The day that today's rate is compared with. */
const BEFORE_DAYS = 30;

export interface IndicatorOverview {
  readonly goalBp: number | null;
  readonly due: LocalDate | null;
  readonly forecast: Forecast;
}

export interface CoverageOverview {
  /** The actor's other topmost regions, and the way down to this one. */
  readonly own: readonly RegionRow[];
  readonly path: readonly RegionRow[];
  readonly figures: RegionFigures;
  readonly before: TrendPoint | null;
  readonly trend: readonly TrendPoint[];
  readonly projects: ProjectFigures;
  readonly indicators: Readonly<Record<Indicator, IndicatorOverview>>;
}

/** Everything that 目标推进 shows of a region on a day. @throws AppError NOT_FOUND outside the scope */
export async function getOverview(
  actor: Actor,
  region: RegionCode,
  day: LocalDate,
): Promise<CoverageOverview> {
  requireInRegion(actor, "coverage.read", region);
  const place = await getPlace(actor, region, day);
  const [figures, trend, projects, targets] = await Promise.all([
    getFiguresOf(actor, place, day),
    getTrend(actor, region, addMonths(day, -TREND_MONTHS), day),
    countProjects(actor, region, day),
    nearestTargets(actor, region),
  ]);
  const before = trend.find((point) => point.date === addDays(day, -BEFORE_DAYS)) ?? null;
  const indicators = INDICATORS.map((indicator): [Indicator, IndicatorOverview] => {
    const target = targets[indicator];
    return [
      indicator,
      {
        goalBp: target?.goalBp ?? null,
        due: target?.due ?? null,
        forecast: forecast(trend, indicator, target),
      },
    ];
  });
  return {
    own: place.own,
    path: place.path,
    figures,
    before: before && before.firms > 0 ? before : null,
    trend,
    projects,
    indicators: Object.fromEntries(indicators) as Record<Indicator, IndicatorOverview>,
  };
}
