"use client";

import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { formatRate, rateOf } from "@/lib/shared/ratio";
import { formatCount, patternCopy } from "../copy";
import { GapLink } from "../gap-link";
import { ChartFigure, type ChartFigureProps } from "./chart-figure";
import { SMALL_BASE, type UnitRatio } from "./unit-ratio";

export type RankedBarsProps = Omit<ChartFigureProps, "children"> &
  Readonly<{
    /** In the order in which they shall stand. */
    units: readonly UnitRatio[];
    /** What is counted: 家, 个. */
    unit: string;
  }>;

const GRID =
  "wide:grid wide:grid-cols-[5.5em_minmax(4rem,1fr)_10.5em_6.5em] wide:items-center wide:gap-x-3 wide:py-0";

function Bar({ item, unit }: Readonly<{ item: UnitRatio; unit: string }>) {
  const { label, href, value, gapHref } = item;
  const rate = rateOf(value);
  const small = value.denominator < SMALL_BASE;
  return (
    <li className={classNames(GRID, "flex flex-wrap items-baseline justify-end gap-x-3 py-2")}>
      <TextLink
        href={href}
        quiet
        className="mr-auto inline-flex min-h-8 items-center font-medium wide:mr-0 wide:font-normal"
      >
        {label}
      </TextLink>
      <svg
        aria-hidden="true"
        className="order-last block h-4 w-full wide:order-none wide:h-8 contrast:stroke-ink"
      >
        <rect y="25%" width="100%" height="50%" className="fill-none-ground" />
        {rate === null ? null : (
          <rect
            y="25%"
            width={`${(rate * 100).toFixed(2)}%`}
            height="50%"
            className={small ? "fill-series-3" : "fill-done"}
          />
        )}
        <line x1="100%" x2="100%" y1="0" y2="100%" className="stroke-ink" strokeWidth="3" />
      </svg>
      <span
        title={small ? patternCopy.smallBase : undefined}
        className={classNames("whitespace-nowrap", small ? "text-ink-3" : "text-ink")}
      >
        <span className="font-medium">{formatRate(value)}</span>{" "}
        <span className="text-ink-2">
          ({formatCount(value.numerator)}/{formatCount(value.denominator)})
        </span>
      </span>
      <span className="min-w-[5.5em] text-right wide:min-w-0">
        <GapLink value={value} unit={unit} href={gapHref} of={label} />
      </span>
    </li>
  );
}

/** How far each unit is: one bar a unit up to the same ink rule at 100 %, and the gap at the right. */
export function RankedBars({ units, unit, ...figure }: RankedBarsProps) {
  return (
    <ChartFigure {...figure}>
      <div aria-hidden="true" className={classNames(GRID, "text-caption text-ink-2")}>
        <span className="block text-right wide:col-start-2 wide:-mr-8">{patternCopy.goalLine}</span>
      </div>
      <ol>
        {units.map((item) => (
          <Bar key={item.key} item={item} unit={unit} />
        ))}
      </ol>
    </ChartFigure>
  );
}
