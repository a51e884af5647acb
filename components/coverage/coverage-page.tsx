import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { EmptyState } from "@/components/patterns/empty-state";
import { PageHeader } from "@/components/patterns/page-header";
import { PrintHeader } from "@/components/patterns/print-header";
import { Section } from "@/components/patterns/section";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { indicatorLabels } from "@/lib/domains/coverage/labels";
import type { CoverageOverview } from "@/lib/domains/coverage/queries/get-overview";
import { INDICATORS, type Indicator } from "@/lib/domains/coverage/schema";
import { DayForm } from "./day-form";
import { GapReasons } from "./gap-reasons";
import { COVERAGE_PATH, coverageHref, DEFINITIONS_PATH, type Place } from "./links";
import { OutsideRates } from "./outside-rates";
import { ProgressChart } from "./progress-chart";
import { TargetCards } from "./target-cards";
import { UnitRanking, UnitTable, UnitTiles } from "./unit-charts";

export type CoveragePageProps = Readonly<{
  overview: CoverageOverview;
  indicator: Indicator;
  order: "gap" | "rate";
  place: Place;
  mayImport: boolean;
}>;

/** 目标推进: where we stand, who is missing, why, and whether it will be in time. */
export function CoveragePage({ overview, indicator, order, place, mayImport }: CoveragePageProps) {
  const { figures, path, projects } = overview;
  const crumbs = path.map(({ code, name }) => ({
    label: name,
    href: coverageHref({ ...place, region: code }),
  }));
  return (
    <div className="space-y-6">
      <PrintHeader title={coverageCopy.title} scope={figures.region.name} asOf={figures.asOf} />
      <PageHeader
        title={`${figures.region.name}${coverageCopy.title}`}
        crumbs={[...crumbs, { label: coverageCopy.title }]}
        lead={coverageCopy.lead}
        asOf={<AsOfStrip asOf={figures.asOf} definitionsHref={DEFINITIONS_PATH} />}
        actions={
          <DayForm action={COVERAGE_PATH} day={figures.asOf} hidden={{ region: place.region, indicator }} />
        }
      />
      {figures.firms === 0 ? (
        <EmptyState
          kind="first"
          title={coverageCopy.noFirms}
          action={mayImport ? <LinkButton href="/desk/import">{coverageCopy.toImport}</LinkButton> : null}
        >
          {coverageCopy.noFirmsText}
        </EmptyState>
      ) : null}
      <TargetCards overview={overview} place={place} />
      <OutsideRates figures={figures} place={place} />
      <LinkTabs
        label={coverageCopy.indicatorTabs}
        tabs={INDICATORS.map((key) => ({
          label: indicatorLabels[key].short,
          href: coverageHref(place, { indicator: key, order }),
          current: key === indicator,
        }))}
      />
      <div className="grid gap-x-8 gap-y-8 xl:grid-cols-2 elder:grid-cols-1">
        <div className="min-w-0 space-y-8">
          {figures.children.length > 0 ? (
            <UnitRanking figures={figures} indicator={indicator} place={place} order={order} />
          ) : null}
          <GapReasons figures={figures} indicator={indicator} place={place} />
        </div>
        <div className="min-w-0 space-y-8">
          <ProgressChart overview={overview} indicator={indicator} />
          <UnitTiles figures={figures} indicator={indicator} place={place} />
        </div>
      </div>
      {figures.children.length > 0 ? <UnitTable figures={figures} place={place} /> : null}
      <Section title={coverageCopy.projects}>
        <p>{coverageCopy.projectsText(projects.projects, projects.own, projects.throughFirm)}</p>
      </Section>
    </div>
  );
}
