"use client";

import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { formatRate, type Ratio } from "@/lib/shared/ratio";
import { formatCount, patternCopy } from "../copy";
import { ChartFigure, type ChartFigureProps } from "./chart-figure";
import { HEAT_STYLES, heatStep, NO_DATA_STYLE } from "./heat-step";

export type Tile = Readonly<{
  key: string;
  /** Short name, at most three characters. */
  label: string;
  href: string;
  value: Ratio;
  /** From 1, up to 6. */
  column: number;
  row: number;
}>;

export type TileGridProps = Omit<ChartFigureProps, "children" | "note"> &
  Readonly<{ tiles: readonly Tile[]; unit: string }>;

/** Written out, since a style attribute would need a hole in the content policy. */
const COLUMNS: Readonly<Record<number, string>> = {
  1: "col-start-1",
  2: "col-start-2",
  3: "col-start-3",
  4: "col-start-4",
  5: "col-start-5",
  6: "col-start-6",
};
const ROWS: Readonly<Record<number, string>> = {
  1: "row-start-1",
  2: "row-start-2",
  3: "row-start-3",
  4: "row-start-4",
  5: "row-start-5",
  6: "row-start-6",
};

function missingText({ denominator, numerator }: Ratio, unit: string): string {
  const missing = denominator - numerator;
  if (denominator === 0) return patternCopy.nobody;
  return missing === 0 ? patternCopy.complete : patternCopy.gap(formatCount(missing), unit);
}

function TileLink({ tile, unit }: Readonly<{ tile: Tile; unit: string }>) {
  const { label, href, value, column, row } = tile;
  const step = heatStep(value);
  const missing = value.denominator - value.numerator;
  return (
    <li className={classNames(COLUMNS[column], ROWS[row])}>
      <Link
        href={href}
        prefetch={false}
        aria-label={`${label} ${formatRate(value)} ${missingText(value, unit)}`}
        className={classNames(
          "flex aspect-square min-h-14 w-full flex-col justify-between border p-1.5 leading-tight keeps-colour sm:p-2 elder:aspect-auto",
          "border-line-strong hover:border-ink hover:underline",
          step ? HEAT_STYLES[step] : NO_DATA_STYLE,
        )}
      >
        <span className="font-semibold">{label}</span>
        <span className="text-table leading-tight">
          <span className="block">{formatRate(value)}</span>
          <span className="block">{missing > 0 ? patternCopy.shortGap(formatCount(missing)) : ""}</span>
        </span>
      </Link>
    </li>
  );
}

/** Where in the city: equal squares at their rough places, so that no boundary is drawn. */
export function TileGrid({ tiles, unit, ...figure }: TileGridProps) {
  return (
    <ChartFigure {...figure} note={patternCopy.tileNote}>
      <ul
        className={classNames(
          "grid max-w-xl gap-1",
          tiles.some((tile) => tile.column > 5) ? "grid-cols-6" : "grid-cols-5",
        )}
      >
        {tiles.map((tile) => (
          <TileLink key={tile.key} tile={tile} unit={unit} />
        ))}
      </ul>
    </ChartFigure>
  );
}
