import { BurnUp } from "@/components/patterns/charts/burn-up";
import { coverageCopy, forecastSentence } from "@/lib/domains/coverage/copy/targets";
import { indicatorLabels } from "@/lib/domains/coverage/labels";
import type { CoverageOverview } from "@/lib/domains/coverage/queries/get-overview";
import type { Indicator } from "@/lib/domains/coverage/schema";
import { formatDateShort } from "@/lib/shared/time/format";
import { burnUpPoints } from "./burn-up-points";

/** What is done against what should be, week by week, and where the pace leads. */
export function ProgressChart({
  overview,
  indicator,
}: Readonly<{ overview: CoverageOverview; indicator: Indicator }>) {
  const { due, forecast } = overview.indicators[indicator];
  return (
    <BurnUp
      question={coverageCopy.burnUp}
      finding={`${forecastSentence(forecast, indicatorLabels[indicator].cover).sentence}。`}
      note={forecast.method}
      points={burnUpPoints(overview.trend, indicator, forecast)}
      due={due}
      dueLabel={due && `截止 ${formatDateShort(due)}`}
      unit={coverageCopy.unit}
    />
  );
}
