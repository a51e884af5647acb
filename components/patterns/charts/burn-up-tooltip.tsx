"use client";

import { formatCount, patternCopy } from "../copy";
import type { BurnUpPoint } from "./burn-up-model";

/** The numbers of one day, in the words of the data table. */
export function BurnUpTooltip({ point, unit }: Readonly<{ point: BurnUpPoint | undefined; unit: string }>) {
  if (!point) return null;
  const lines = [
    [patternCopy.goalSeries, point.goal],
    [patternCopy.actual, point.actual],
    [patternCopy.forecastSeries, point.forecast],
  ] as const;
  return (
    <div className="border border-ink bg-paper px-3 py-2 text-caption shadow-overlay">
      <p className="font-semibold">{point.day}</p>
      {lines.map(([label, value]) =>
        value === null ? null : (
          <p key={label} className="flex justify-between gap-4">
            <span className="text-ink-2">{label}</span>
            <span>
              {formatCount(Math.floor(value))} {unit}
            </span>
          </p>
        ),
      )}
    </div>
  );
}
