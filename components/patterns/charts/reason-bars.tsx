"use client";

import { TextLink } from "@/components/ui/text-link";
import { formatCount, patternCopy } from "../copy";
import { ChartFigure, type ChartFigureProps } from "./chart-figure";

export type ReasonRow = Readonly<{
  key: string;
  label: string;
  /** What closes it, in a few words. */
  hint?: string;
  count: number;
  /** The list of exactly these. */
  href: string;
}>;

export type ReasonBarsProps = Omit<ChartFigureProps, "children"> &
  Readonly<{ reasons: readonly ReasonRow[]; unit: string }>;

/** Why it is missing: one bar a reason, each a list, and their sum, which must equal the gap. */
export function ReasonBars({ reasons, unit, ...figure }: ReasonBarsProps) {
  const most = Math.max(1, ...reasons.map((reason) => reason.count));
  const sum = reasons.reduce((total, reason) => total + reason.count, 0);
  return (
    <ChartFigure {...figure}>
      <ul className="border-b border-ink">
        {reasons.map(({ key, label, hint, count, href }) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-3 py-1.5 wide:grid wide:grid-cols-[13em_minmax(4rem,1fr)_5em]"
          >
            <span>
              {label}
              {hint ? <span className="block text-caption text-ink-2">{hint}</span> : null}
            </span>
            <svg
              aria-hidden="true"
              className="order-last block h-2.5 w-full wide:order-none wide:h-4 contrast:stroke-ink"
            >
              <rect width={`${((count * 100) / most).toFixed(2)}%`} height="100%" className="fill-heat-4" />
            </svg>
            <span className="text-right whitespace-nowrap">
              {count === 0 ? (
                <span className="text-ink-2">0 {unit}</span>
              ) : (
                <TextLink href={href} label={`${label} ${formatCount(count)} ${unit}`}>
                  {formatCount(count)} {unit} <span aria-hidden="true">→</span>
                </TextLink>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="pt-1.5 text-right font-semibold">{patternCopy.reasonSum(formatCount(sum), unit)}</p>
    </ChartFigure>
  );
}
