"use client";

import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { patternCopy } from "../copy";
import { endLabel } from "./burn-up-end-label";
import { axisDay, type BurnUpSeries, dayNumber, valueDomain } from "./burn-up-model";
import { BurnUpTooltip } from "./burn-up-tooltip";

const AXIS = { stroke: "var(--color-line-strong)", tick: { fill: "var(--color-ink-2)", fontSize: 12 } };

/** The drawing itself; loaded after the first paint, since it weighs more than the page. */
export default function BurnUpPlot({
  points,
  due,
  dueLabel,
  unit,
  width,
  height,
}: BurnUpSeries & Readonly<{ width: number; height: number }>) {
  const data = points.map((point) => ({
    ...point,
    x: dayNumber(point.day),
    range: point.low === null || point.high === null ? null : [point.low, point.high],
  }));
  const last = (key: "actual" | "goal" | "forecast") => data.findLastIndex((point) => point[key] !== null);
  const goalEnd = data[last("goal")];
  return (
    <ComposedChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 24, right: 84, bottom: 4, left: 0 }}
      accessibilityLayer
    >
      <CartesianGrid vertical={false} stroke="var(--color-line)" />
      <XAxis
        {...AXIS}
        dataKey="x"
        type="number"
        domain={["dataMin", "dataMax"]}
        tickFormatter={axisDay}
        tickCount={width < 480 ? 4 : 8}
        minTickGap={24}
      />
      <YAxis {...AXIS} domain={valueDomain(points)} width={44} axisLine={false} tickLine={false} />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) =>
          active ? <BurnUpTooltip point={payload[0]?.payload} unit={unit} /> : null
        }
      />
      <Area
        dataKey="range"
        stroke="none"
        fill="var(--color-series-4)"
        fillOpacity={0.22}
        isAnimationActive={false}
        activeDot={false}
      />
      {due ? (
        <ReferenceLine
          x={dayNumber(due)}
          stroke="var(--color-ink)"
          strokeDasharray="2 3"
          label={{ value: dueLabel ?? "", position: "top", fill: "var(--color-ink)", fontSize: 12 }}
        />
      ) : null}
      <Line
        dataKey="goal"
        stroke="var(--color-ink)"
        strokeWidth={1.5}
        type="stepAfter"
        dot={false}
        isAnimationActive={false}
        label={endLabel(last("goal"), `${patternCopy.goalSeries} ${goalEnd?.goal ?? ""}`, -4)}
      />
      <Line
        dataKey="forecast"
        stroke="var(--color-series-1)"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        dot={false}
        isAnimationActive={false}
        label={endLabel(last("forecast"), patternCopy.forecastSeries, 12)}
      />
      <Line
        dataKey="actual"
        stroke="var(--color-series-1)"
        strokeWidth={2.5}
        dot={false}
        isAnimationActive={false}
        label={endLabel(last("actual"), `${patternCopy.actual} ${data[last("actual")]?.actual ?? ""}`, 16)}
      />
    </ComposedChart>
  );
}
