import { type RegionCode, regionCode } from "@/lib/shared/region-code";

/** How one district of the demo city stands and how it came there. All numbers are invented. */
export interface DistrictProfile {
  readonly code: RegionCode;
  readonly firms: number;
  /** Share of the firms with members that are covered today; a whole number of firms missing instead. */
  readonly orgFinish: number | { readonly missing: number };
  readonly instructorFinish: number | { readonly missing: number };
  /** Share that was covered already when the window began. */
  readonly start: number;
  /** See `dayIn`. */
  readonly pace: number;
}

const ALL = { missing: 0 } as const;

/** Two districts are through, one misses a single firm of more than a hundred (99.x %), one is far behind. */
export const DISTRICTS: readonly DistrictProfile[] = [
  district("210102", 118, 0.96, 0.93, 0.5, 0.8),
  district("210103", 120, ALL, ALL, 0.6, 0.5),
  district("210104", 108, 0.95, 0.92, 0.45, 1),
  district("210105", 124, 0.97, 0.95, 0.55, 0.7),
  district("210106", 226, { missing: 1 }, 0.96, 0.5, 0.6),
  district("210111", 84, 0.92, 0.9, 0.4, 0.9),
  district("210112", 156, 0.93, 0.91, 0.35, 1.1),
  district("210113", 104, 0.9, 0.88, 0.35, 1.1),
  district("210114", 122, 0.88, 0.87, 0.4, 0.9),
  district("210115", 42, 0.95, 0.93, 0.45, 0.8),
  district("210123", 26, ALL, ALL, 0.35, 1.4),
  district("210124", 26, 0.85, 0.85, 0.3, 1.2),
  district("210181", 44, 0.62, 0.55, 0.25, 1.6),
];

function district(
  code: string,
  firms: number,
  orgFinish: DistrictProfile["orgFinish"],
  instructorFinish: DistrictProfile["instructorFinish"],
  start: number,
  pace: number,
): DistrictProfile {
  return { code: regionCode(code), firms, orgFinish, instructorFinish, start, pace };
}

/** How many of `firms` are not covered today. */
export function missingOf(finish: DistrictProfile["orgFinish"], firms: number): number {
  return typeof finish === "number" ? Math.round(firms * (1 - finish)) : Math.min(finish.missing, firms);
}
