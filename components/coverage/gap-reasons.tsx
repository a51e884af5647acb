import { ReasonBars } from "@/components/patterns/charts/reason-bars";
import { coverageCopy, reasonHints } from "@/lib/domains/coverage/copy/targets";
import { gapLabels, indicatorLabels } from "@/lib/domains/coverage/labels";
import type { Figures, Gap, Indicator } from "@/lib/domains/coverage/schema";
import { firmsHref, type Place } from "./links";

const REASONS: Readonly<Record<Exclude<Indicator, "workCoverage">, readonly Gap[]>> = {
  orgCoverage: ["SHOULD_FORM_BRANCH", "SHOULD_JOIN_JOINT", "ORG_NOT_YET_EFFECTIVE", "ORG_DISSOLVED"],
  instructorCoverage: [
    "NEVER_DISPATCHED",
    "DISPATCH_NOT_YET_EFFECTIVE",
    "DISPATCH_EXPIRED",
    "DISPATCH_ENDED",
  ],
};

type Props = Readonly<{ figures: Figures; indicator: Indicator; place: Place }>;

/** Why firms are missing. 工作覆盖 has no reasons of its own: it lacks what the two targets lack. */
export function GapReasons({ figures, indicator, place }: Props) {
  if (indicator !== "workCoverage") return <Reasons figures={figures} indicator={indicator} place={place} />;
  return (
    <>
      <Reasons figures={figures} indicator="orgCoverage" place={place} />
      <Reasons figures={figures} indicator="instructorCoverage" place={place} />
    </>
  );
}

/** The reasons of an indicator sum to its gap, and each is a list. */
function Reasons({ figures, indicator, place }: Props & Readonly<{ indicator: keyof typeof REASONS }>) {
  return (
    <ReasonBars
      question={coverageCopy.reasons[indicatorLabels[indicator].cover]}
      unit={coverageCopy.unit}
      reasons={REASONS[indicator].map((gap) => ({
        key: gap,
        label: gapLabels[gap].label,
        ...(reasonHints[gap] ? { hint: reasonHints[gap] } : {}),
        count: figures.gaps[gap],
        href: firmsHref(place, { gap }),
      }))}
    />
  );
}
