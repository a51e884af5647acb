import { ReasonBars } from "@/components/patterns/charts/reason-bars";
import { coverageCopy, reasonHints } from "@/lib/domains/coverage/copy";
import { gapLabels, indicatorLabels } from "@/lib/domains/coverage/labels";
import type { Figures, Gap, Indicator } from "@/lib/domains/coverage/schema";
import { firmsHref, type Place } from "./links";

const REASONS: Readonly<Record<"orgCoverage" | "instructorCoverage", readonly Gap[]>> = {
  orgCoverage: ["SHOULD_FORM_BRANCH", "SHOULD_JOIN_JOINT", "ORG_NOT_YET_EFFECTIVE", "ORG_DISSOLVED"],
  instructorCoverage: [
    "NEVER_DISPATCHED",
    "DISPATCH_NOT_YET_EFFECTIVE",
    "DISPATCH_EXPIRED",
    "DISPATCH_ENDED",
  ],
};

/** Why firms are missing: the reasons of an indicator sum to its gap, and each is a list. */
export function GapReasons({
  figures,
  indicator,
  place,
}: Readonly<{ figures: Figures; indicator: Exclude<Indicator, "workCoverage">; place: Place }>) {
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
