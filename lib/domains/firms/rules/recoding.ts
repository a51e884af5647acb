import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ResidenceEnd } from "../schema";

/** A residence that still holds on the day from which its region has another code, or begins after it. */
export interface TouchedResidence {
  readonly id: string;
  readonly firmId: string;
  readonly newCode: RegionCode;
  /** First day of the new code. */
  readonly day: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly endReason: ResidenceEnd | null;
}

/**
 * What becomes of residences when their region is re-coded: up to the day they stand under the old code, from it
 * on under the new one. One that begins on the day or later never stood under the old code: it is restated.
 */
export function splitAtRecoding(touched: readonly TouchedResidence[]) {
  return {
    ended: touched.filter((each) => each.from < each.day).map(({ id, day }) => ({ id, day })),
    voided: touched.filter((each) => each.from >= each.day).map(({ id }) => id),
    continued: touched.map(({ firmId, newCode, day, from, to, endReason }) => ({
      firmId,
      regionCode: newCode,
      from: from > day ? from : day,
      to,
      endReason,
    })),
  };
}
