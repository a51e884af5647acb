import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { getFigures } from "@/lib/domains/coverage/queries/get-figures";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { system } from "./two-districts";

/** Firms, and the two rates as `[numerator, denominator]`, of a region on a day. */
export async function figuresOf(region: string, day: string) {
  const { firms, orgCoverage, instructorCoverage } = await getFigures(
    system,
    regionCode(region),
    localDate(day),
  );
  return {
    firms,
    org: [orgCoverage.numerator, orgCoverage.denominator],
    instructor: [instructorCoverage.numerator, instructorCoverage.denominator],
  };
}

/** Spans that are not what the facts say; must be 0 after any command. */
export async function drift(): Promise<number> {
  return (await verifySpans()).drift;
}
