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
  "sm:grid sm:grid-cols-[5.5em_minmax(4rem,1fr)_10.5em_6em] sm:items-center sm:gap-x-3 elder:block";

function Bar({ item, unit }: Readonly<{ item: UnitRatio; unit: string }>) {
  const { label, href, value, gapHref } = item;
  const rate = rateOf(value);
  const small = value.denominator < SMALL_BASE;
  return (
    <li
      className={classNames(
        GRID,
        "flex flex-wrap items-baseline justify-between gap-x-3 max-sm:py-2 elder:py-3",
      )}
    >
      <TextLink href={href} quiet className="inline-flex min-h-8 items-center max-sm:font-medium">
        {label}
      </TextLink>
      <svg
        aria-hidden="true"
        className="block h-8 w-full max-sm:order-last max-sm:h-4 elder:h-5 contrast:stroke-ink"
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
        className={classNames("whitespace-nowrap max-sm:ml-auto", small ? "text-ink-3" : "text-ink")}
      >
        <span className="font-medium">{formatRate(value)}</span>{" "}
        <span className="text-ink-2">
          ({formatCount(value.numerator)}/{formatCount(value.denominator)})
        </span>
      </span>
      <span className="text-right max-sm:min-w-[5.5em]">
        <GapLink value={value} unit={unit} href={gapHref} of={label} />
      </span>
    </li>
  );
}

/** How far each unit is: one bar a unit up to the same ink rule at 100 %, and the gap at the right. */
export function RankedBars({ units, unit, ...figure }: RankedBarsProps) {
  return (
    <ChartFigure {...figure}>
      <div aria-hidden="true" className={classNames(GRID, "text-caption text-ink-2 elder:text-right")}>
        <span className="max-sm:block max-sm:text-right sm:col-start-2 sm:-mr-8 sm:text-right">
          {patternCopy.goalLine}
        </span>
      </div>
      <ol>
        {units.map((item) => (
          <Bar key={item.key} item={item} unit={unit} />
        ))}
      </ol>
    </ChartFigure>
  );
}
