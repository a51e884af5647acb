import { hrefWith } from "@/components/ui/href";
import type { ChangeWay, CoverKind, Denominator, FormGroup, Gap } from "@/lib/domains/coverage/schema";

export const COVERAGE_PATH = "/desk/coverage";
export const FIRMS_PATH = "/desk/firms";
export const DEFINITIONS_PATH = "/desk/coverage/definitions";
export const OUTSIDE_PATH = "/desk/firms/outside";
export const CHANGES_PATH = "/desk/coverage/changes";

/** Where the numbers of one region and day lead. */
export interface Place {
  readonly region: string;
  /** Absent: today, which then stays today. */
  readonly asOf: string | null;
}

export function coverageHref(place: Place, changes: Readonly<Record<string, string | null>> = {}): string {
  return hrefWith(COVERAGE_PATH, {}, { region: place.region, asOf: place.asOf, ...changes });
}

/** The list behind a number: exactly the firms that it counts. */
export function firmsHref(
  place: Place,
  filter: Readonly<{
    covered?: CoverKind;
    uncovered?: CoverKind;
    cohort?: string;
    gap?: Gap;
    form?: FormGroup;
  }> = {},
): string {
  return hrefWith(FIRMS_PATH, {}, { region: place.region, asOf: place.asOf, ...filter });
}

/** The list behind a rate's denominator. */
export function cohortHref(place: Place, cover: CoverKind): string {
  if (cover === "work") return firmsHref(place);
  return firmsHref(place, { cohort: cover === "org" ? "WITH_MEMBERS" : "NO_MEMBERS" });
}

/** 分母变动 between two days; without them, of the last thirty. */
export function changesHref(
  period: Readonly<{ region: string; from?: string; to: string | null }>,
  filter: Readonly<{ of?: Denominator; way?: ChangeWay; reason?: string }> = {},
): string {
  return hrefWith(CHANGES_PATH, {}, { ...period, ...filter });
}
