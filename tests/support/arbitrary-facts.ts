import fc from "fast-check";
import {
  type AssignmentFact,
  type DeclarationFact,
  type FirmFacts,
  ORGANISATION_KINDS,
  type OrganisationFact,
  type ResidenceFact,
} from "@/lib/domains/coverage/rules/facts";
import { type RegionCode, regionCode } from "@/lib/shared/region-code";
import { addDays, type LocalDate, localDate } from "@/lib/shared/time/local-date";

/** All random facts begin and end in these few weeks, so that many fall on the same day. */
export const FIRST_DAY = localDate("2026-02-10");
export const WINDOW = 40;

export function dayAt(index: number): LocalDate {
  return addDays(FIRST_DAY, index);
}

/** Every day of the window, and one before and some after it. */
export const ALL_DAYS: readonly LocalDate[] = Array.from({ length: WINDOW + 4 }, (_, index) =>
  dayAt(index - 1),
);

export const arbitraryDay: fc.Arbitrary<LocalDate> = fc.nat(WINDOW).map(dayAt);
const maybeDay = fc.option(arbitraryDay, { nil: null });

/** Communities of two streets of one district, one more street elsewhere, and levels that hold 待认领 firms. */
export const PLACES: readonly RegionCode[] = [
  "210102001001",
  "210102001002",
  "210102002001",
  "210103001001",
  "210102001",
  "210102",
].map(regionCode);

/** One place at a time, with days in between on which nobody answers for the firm. */
const residences: fc.Arbitrary<ResidenceFact[]> = fc
  .tuple(
    fc.uniqueArray(fc.nat(WINDOW), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.boolean()), { minLength: 5, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([marks, stays, openEnded]) => {
    const days = [...marks].sort((a, b) => a - b).map(dayAt);
    return days.flatMap((from, index) => {
      const [place, gap] = stays[index] ?? [PLACES[0], false];
      const to = days[index + 1] ?? (openEnded ? null : dayAt(WINDOW + 1));
      return place && !(gap && index > 0) ? [{ regionCode: place, from, to }] : [];
    });
  });

const headcount = fc.oneof(fc.nat(8), fc.constantFrom(43, 47, 49, 50, 51, 52, 93, 97, 99, 100, 101));

const declarations: fc.Arbitrary<DeclarationFact[]> = fc.uniqueArray(
  fc
    .record({
      on: arbitraryDay,
      full: headcount,
      probationary: fc.nat(7),
      share: fc.constantFrom(0, 0, 0.3, 0.9, 1),
    })
    .map(({ on, full, probationary, share }) => ({
      on,
      full,
      probationary,
      elsewhere: Math.floor((full + probationary) * share),
    })),
  { maxLength: 4, selector: ({ on }) => on },
);

const organisations: fc.Arbitrary<OrganisationFact[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...ORGANISATION_KINDS),
    form: fc.constantFrom("OWN" as const, "JOINT" as const, "HIGHER" as const),
    from: arbitraryDay,
    to: maybeDay,
    termTo: maybeDay,
  }),
  { maxLength: 4 },
);

const assignments: fc.Arbitrary<AssignmentFact[]> = fc.array(
  fc.record({ from: arbitraryDay, termTo: maybeDay, endedFrom: maybeDay }),
  { maxLength: 4 },
);

/** Facts as the database lets them be: one place at a time, one declaration a day, empty intervals included. */
export const arbitraryFirmFacts: fc.Arbitrary<FirmFacts> = fc.record({
  residences,
  declarations,
  organisations,
  assignments,
});
