import { coverageHref } from "@/components/coverage/links";
import { TargetCards } from "@/components/coverage/target-cards";
import { Section } from "@/components/patterns/section";
import { TextLink } from "@/components/ui/text-link";
import type { CoverageOverview } from "@/lib/domains/coverage/queries/get-overview";
import { homeCopy } from "./copy";

/** The targets of the place, one under the other. */
export function TargetProgress({ overview }: Readonly<{ overview: CoverageOverview }>) {
  const place = { region: overview.figures.region.code, asOf: null };
  return (
    <Section
      title={homeCopy.targets}
      aside={<TextLink href={coverageHref(place)}>{homeCopy.toTargets}</TextLink>}
    >
      <TargetCards overview={overview} place={place} narrow />
    </Section>
  );
}
