"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { formatCount, patternCopy } from "../copy";
import { ScrollRegion } from "../scroll-region";
import { BurnUpIsland } from "./burn-up-island";
import type { BurnUpPoint, BurnUpSeries } from "./burn-up-model";
import { ChartFigure, type ChartFigureProps } from "./chart-figure";

export type BurnUpProps = Omit<ChartFigureProps, "children"> & BurnUpSeries;

const number = (value: number | null) => (value === null ? patternCopy.dash : formatCount(Math.floor(value)));

function DataTable({ points, caption }: Readonly<{ points: readonly BurnUpPoint[]; caption: string }>) {
  const heads = [
    patternCopy.goalSeries,
    patternCopy.actual,
    patternCopy.forecastSeries,
    patternCopy.forecastRange,
  ];
  return (
    <ScrollRegion label={caption} className="max-h-96 overflow-y-auto">
      <table className="ledger ledger-compact bg-paper">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{patternCopy.day}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="is-end">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, goal, actual, forecast, low, high }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td className="is-end">{number(goal)}</td>
              <td className="is-end">{number(actual)}</td>
              <td className="is-end">{number(forecast)}</td>
              <td className="is-end">
                {low === null || high === null ? patternCopy.dash : `${number(low)}–${number(high)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Will the two lines meet by the day: what is done, what should be, and where the pace leads. */
export function BurnUp({ points, due, dueLabel, unit, ...figure }: BurnUpProps) {
  return (
    <ChartFigure {...figure}>
      <BurnUpIsland points={points} due={due} dueLabel={dueLabel} unit={unit} />
      <Disclosure summary={patternCopy.showData} className="mt-1">
        <DataTable points={points} caption={figure.question} />
      </Disclosure>
    </ChartFigure>
  );
}
