import { TargetCard } from "@/components/patterns/target-card";
import { classNames } from "@/components/ui/class-names";
import { changesCopy } from "@/lib/domains/coverage/copy/changes";
import { coverageCopy, forecastSentence } from "@/lib/domains/coverage/copy/targets";
import { indicatorLabels } from "@/lib/domains/coverage/labels";
import type { CoverageOverview } from "@/lib/domains/coverage/queries/get-overview";
import { type FormGroup, INDICATORS, type Indicator } from "@/lib/domains/coverage/schema";
import { formatDateLong } from "@/lib/shared/time/format";
import { changesHref, cohortHref, DEFINITIONS_PATH, firmsHref, type Place } from "./links";

export type TargetCardsProps = Readonly<{
  overview: CoverageOverview;
  place: Place;
  /** One under the other, in a narrow column. */
  narrow?: boolean;
}>;

/** The guidance's two targets, and 工作覆盖 beside them. */
export function TargetCards({ overview, place, narrow = false }: TargetCardsProps) {
  return (
    <div
      className={classNames(
        "grid gap-4 elder:grid-cols-1",
        narrow ? "lg:max-xl:grid-cols-2" : "lg:grid-cols-2 xl:grid-cols-3",
      )}
    >
      {INDICATORS.map((indicator) => (
        <IndicatorCard key={indicator} indicator={indicator} overview={overview} place={place} />
      ))}
    </div>
  );
}

function IndicatorCard({
  indicator,
  overview,
  place,
}: Readonly<{ indicator: Indicator; overview: CoverageOverview; place: Place }>) {
  const { figures, before, indicators } = overview;
  const { goalBp, due, forecast } = indicators[indicator];
  const { label, cover } = indicatorLabels[indicator];
  return (
    <TargetCard
      title={label}
      value={figures[indicator]}
      unit={coverageCopy.unit}
      hrefs={{
        done: firmsHref(place, { covered: cover }),
        all: cohortHref(place, cover),
        gap: firmsHref(place, { uncovered: cover }),
      }}
      goal={coverageCopy.goal(goalBp)}
      due={due && formatDateLong(due)}
      asOf={figures.asOf}
      definitionsHref={DEFINITIONS_PATH}
      forecast={forecastSentence(forecast, cover)}
      changes={{
        label: changesCopy.link,
        href: changesHref({ region: place.region, to: place.asOf }, { of: indicator }),
      }}
      {...(before ? { before: { label: coverageCopy.before, value: before[indicator] } } : {})}
      {...(indicator === "orgCoverage" ? { split: splitOf(overview, place) } : {})}
    />
  );
}

function splitOf({ figures }: CoverageOverview, place: Place) {
  const { BRANCH, GENERAL_BRANCH, PARTY_COMMITTEE, JOINT_BRANCH, HIGHER } = figures.orgCoverage.byForm;
  const listOf = (form: FormGroup) => firmsHref(place, { covered: "org", form });
  return [
    { label: coverageCopy.split.own, count: BRANCH + GENERAL_BRANCH + PARTY_COMMITTEE, href: listOf("own") },
    { label: coverageCopy.split.joint, count: JOINT_BRANCH, href: listOf("joint") },
    { label: coverageCopy.split.higher, count: HIGHER, href: listOf("higher") },
  ];
}
