import { unclaimedHref } from "@/components/firms/transfers/links";
import { TextLink } from "@/components/ui/text-link";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import type { RegionFigures } from "@/lib/domains/coverage/schema";
import { firmsHref, type Place } from "./links";

/** What no rate counts, always in sight beside the rates: not surveyed, and not yet accepted by anybody below. */
export function OutsideRates({ figures, place }: Readonly<{ figures: RegionFigures; place: Place }>) {
  return (
    <p className="flex flex-wrap gap-x-4 border-y border-line py-2 text-ink-2">
      <TextLink href={firmsHref(place, { cohort: "UNSURVEYED" })} className="font-semibold">
        {coverageCopy.unsurveyed(figures.unsurveyed)}
      </TextLink>
      <span>{coverageCopy.unsurveyedHint}</span>
      {figures.unclaimed.firms > 0 ? <Unclaimed figures={figures} place={place} /> : null}
    </p>
  );
}

/** The list is of today, and so is the link. */
function Unclaimed({ figures, place }: Readonly<{ figures: RegionFigures; place: Place }>) {
  const text = coverageCopy.unclaimed(figures.unclaimed.firms);
  return place.asOf ? <span>{text}</span> : <TextLink href={unclaimedHref(place.region)}>{text}</TextLink>;
}
