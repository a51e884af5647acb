"use client";

import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { formatRate, type Ratio } from "@/lib/shared/ratio";
import { formatCount } from "../copy";
import { ScrollRegion } from "../scroll-region";
import { ChartFigure, type ChartFigureProps } from "./chart-figure";
import { HeatLegend } from "./heat-legend";
import { HEAT_STYLES, heatStep, NO_DATA_STYLE } from "./heat-step";

/** A rate is coloured; a plain count is not, since more of it is neither good nor bad by itself. */
export type HeatCell =
  | Readonly<{ kind: "rate"; value: Ratio; href: string }>
  | Readonly<{ kind: "count"; count: number; href: string }>;

export type HeatRow = Readonly<{
  key: string;
  label: string;
  href: string;
  /** One for each column, in their order. */
  cells: readonly HeatCell[];
}>;

export type HeatTableProps = Omit<ChartFigureProps, "children"> &
  Readonly<{
    /** Head of the first column, such as 区县. */
    unitHeader: string;
    columns: readonly Readonly<{ key: string; header: string; kind: HeatCell["kind"] }>[];
    rows: readonly HeatRow[];
    /** The sum of the rows, set off below. */
    total?: HeatRow;
  }>;

function RateCell({ value, href, label }: Readonly<{ value: Ratio; href: string; label: string }>) {
  const step = heatStep(value);
  return (
    <td
      className={classNames(
        "border-2 border-paper p-0 keeps-colour contrast:border-ink",
        step ? HEAT_STYLES[step] : NO_DATA_STYLE,
      )}
    >
      <Link
        href={href}
        prefetch={false}
        aria-label={`${label} ${formatRate(value)} (${value.numerator}/${value.denominator})`}
        className="flex min-h-10 flex-wrap items-baseline justify-end gap-x-2 px-3 py-2 hover:underline focus-visible:-outline-offset-2 focus-visible:outline-current"
      >
        <span className="font-semibold">{formatRate(value)}</span>
        <span className="min-w-[4.5em] text-right font-normal whitespace-nowrap">
          {value.denominator === 0 ? "" : `${formatCount(value.numerator)}/${formatCount(value.denominator)}`}
        </span>
      </Link>
    </td>
  );
}

function CountCell({ count, href, label }: Readonly<{ count: number; href: string; label: string }>) {
  return (
    <td className="border-y border-line px-3 text-right">
      <TextLink href={href} quiet label={`${label} ${count}`} className="inline-flex min-h-8 items-center">
        {formatCount(count)}
      </TextLink>
    </td>
  );
}

/** Where it is bad, across units and indicators at once: numbers in coloured cells, each cell its list. */
export function HeatTable({ unitHeader, columns, rows, total, ...figure }: HeatTableProps) {
  const row = ({ key, label, href, cells }: HeatRow, sum: boolean) => (
    <tr key={key} className={sum ? "font-semibold" : undefined}>
      <th
        scope="row"
        className="sticky left-0 z-1 border-y border-line bg-paper py-1 pr-4 text-left font-[weight:inherit] whitespace-nowrap"
      >
        <TextLink href={href} quiet className="inline-flex min-h-8 items-center">
          {label}
        </TextLink>
      </th>
      {cells.map((cell, index) => {
        const column = columns[index];
        const cellLabel = `${label} ${column?.header ?? ""}`;
        return cell.kind === "rate" ? (
          <RateCell key={column?.key} value={cell.value} href={cell.href} label={cellLabel} />
        ) : (
          <CountCell key={column?.key} count={cell.count} href={cell.href} label={cellLabel} />
        );
      })}
    </tr>
  );
  return (
    <ChartFigure {...figure}>
      <ScrollRegion label={figure.question}>
        <table className="w-full border-collapse bg-paper text-table">
          <caption className="sr-only">{figure.question}</caption>
          <thead>
            <tr className="text-ink-2">
              <th scope="col" className="sticky left-0 z-1 bg-paper py-2 pr-4 text-left font-semibold">
                {unitHeader}
              </th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className="px-3 py-2 text-right font-semibold whitespace-nowrap"
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map((item) => row(item, false))}</tbody>
          {total ? <tfoot className="border-t-2 border-ink">{row(total, true)}</tfoot> : null}
        </table>
      </ScrollRegion>
      <HeatLegend />
    </ChartFigure>
  );
}
