import { type HeatCell, HeatTable } from "@/components/patterns/charts/heat-table";
import { RankedBars } from "@/components/patterns/charts/ranked-bars";
import { TileGrid } from "@/components/patterns/charts/tile-grid";
import { TextLink } from "@/components/ui/text-link";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { indicatorLabels } from "@/lib/domains/coverage/labels";
import { type Figures, INDICATORS, type Indicator, type RegionFigures } from "@/lib/domains/coverage/schema";
import { type Ratio, rateOf } from "@/lib/shared/ratio";
import { coverageHref, firmsHref, type Place } from "./links";
import { TILE_PLACES } from "./tile-places";

type UnitProps = Readonly<{ figures: RegionFigures; indicator: Indicator; place: Place }>;
type Unit = RegionFigures["children"][number];

const gapOf = ({ numerator, denominator }: Ratio) => denominator - numerator;

/** The children side by side; by what is missing, or by the rate. */
export function UnitRanking({
  figures,
  indicator,
  place,
  order,
}: UnitProps & Readonly<{ order: "gap" | "rate" }>) {
  const { cover } = indicatorLabels[indicator];
  const units = [...figures.children].sort((a, b) => compare(a[indicator], b[indicator], order));
  const worst = [...figures.children].sort((a, b) => gapOf(b[indicator]) - gapOf(a[indicator]))[0];
  const gap = worst ? gapOf(worst[indicator]) : 0;
  const other = order === "gap" ? "rate" : "gap";
  return (
    <RankedBars
      question={coverageCopy.ranking}
      finding={worst && gap > 0 ? coverageCopy.rankingFinding(worst.name, gap) : coverageCopy.rankingDone}
      unit={coverageCopy.unit}
      aside={
        <TextLink href={coverageHref(place, { indicator, order: other })}>
          {coverageCopy.rankingAside[other]}
        </TextLink>
      }
      units={units.map((unit) => ({
        key: unit.code,
        label: unit.name,
        href: coverageHref({ ...place, region: unit.code }, { indicator }),
        value: unit[indicator],
        gapHref: firmsHref({ ...place, region: unit.code }, { uncovered: cover }),
      }))}
    />
  );
}

function compare(a: Ratio, b: Ratio, order: "gap" | "rate"): number {
  if (order === "gap") return gapOf(b) - gapOf(a);
  return (rateOf(a) ?? 2) - (rateOf(b) ?? 2);
}

/** Every child against every indicator; each number is a list. */
export function UnitTable({ figures, place }: Readonly<{ figures: RegionFigures; place: Place }>) {
  const rows = figures.children.map((unit: Unit) => ({
    key: unit.code,
    label: unit.name,
    href: coverageHref({ ...place, region: unit.code }),
    cells: cellsOf(unit, { ...place, region: unit.code }),
  }));
  const total = {
    key: "total",
    label: coverageCopy.heatTotal,
    href: coverageHref(place),
    cells: cellsOf(figures, place),
  };
  return (
    <HeatTable
      question={coverageCopy.heat}
      unitHeader={coverageCopy.heatUnit}
      columns={[
        ...INDICATORS.map((key) => ({ key, header: indicatorLabels[key].short, kind: "rate" as const })),
        { key: "unsurveyed", header: "未摸底", kind: "count" },
        { key: "firms", header: "企业", kind: "count" },
      ]}
      rows={rows}
      total={total}
    />
  );
}

function cellsOf(figures: Figures, place: Place): HeatCell[] {
  return [
    ...INDICATORS.map((key): HeatCell => {
      const href = firmsHref(place, { uncovered: indicatorLabels[key].cover });
      return { kind: "rate", value: figures[key], href };
    }),
    { kind: "count", count: figures.unsurveyed, href: firmsHref(place, { cohort: "UNSURVEYED" }) },
    { kind: "count", count: figures.firms, href: firmsHref(place) },
  ];
}

/** The districts of Shenyang at their rough places; other cities have no such picture. */
export function UnitTiles({ figures, indicator, place }: UnitProps) {
  const tiles = figures.children.flatMap((unit) => {
    const at = TILE_PLACES[unit.code];
    if (!at) return [];
    return {
      key: unit.code,
      label: unit.name.replace(/(新区|区|县|市)$/, ""),
      href: coverageHref({ ...place, region: unit.code }, { indicator }),
      value: unit[indicator],
      column: at[0],
      row: at[1],
    };
  });
  if (tiles.length === 0 || tiles.length !== figures.children.length) return null;
  return <TileGrid question={coverageCopy.tiles} tiles={tiles} unit={coverageCopy.unit} />;
}
