import type { ResidenceEnd } from "@/lib/domains/firms/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { DistrictProfile } from "./districts";
import type { Names } from "./names";
import type { Random } from "./random";
import type { Street, Territory } from "./territory";
import type { Window } from "./window";

/** What everybody who makes a part of the demo city is given. */
export interface Workshop {
  readonly random: Random;
  readonly window: Window;
  readonly names: Names;
  readonly territory: Territory;
  readonly newId: () => string;
}

export interface Home {
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly endReason: ResidenceEnd | null;
}

export interface Members {
  readonly full: number;
  readonly probationary: number;
  readonly elsewhere: number;
}

export interface Declaration extends Members {
  readonly on: LocalDate;
}

export interface DemoFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly formerName: { readonly name: string; readonly until: LocalDate } | null;
  readonly staff: number;
  readonly profile: DistrictProfile;
  /** The street it stands in now. */
  readonly street: Street;
  readonly homes: readonly Home[];
  readonly opened: LocalDate;
  /** First day on which it is no longer counted. */
  readonly closed: LocalDate | null;
  /** By day; none while it was never surveyed. */
  readonly declarations: readonly Declaration[];
}

/** A run of days over which a firm has members, or has none. */
export interface Period {
  readonly firm: DemoFirm;
  readonly withMembers: boolean;
  /** The last declaration in it. */
  readonly members: Members;
  readonly from: LocalDate;
  /** First day after it; null: it lasts. */
  readonly to: LocalDate | null;
}

export function hasMembers({ full, probationary }: Members): boolean {
  return full + probationary > 0;
}

/** Where the firm stood on a day; its first home for days before. */
export function homeOn(firm: DemoFirm, day: LocalDate): RegionCode {
  const home = firm.homes.filter((each) => each.from <= day).at(-1) ?? firm.homes[0];
  if (!home) throw new Error(`${firm.name} stands nowhere`);
  return home.regionCode;
}

export function periodsOf(firm: DemoFirm): Period[] {
  const periods: Period[] = [];
  for (const { on, ...members } of firm.declarations) {
    const withMembers = hasMembers(members);
    const last = periods.at(-1);
    if (last?.withMembers === withMembers) periods[periods.length - 1] = { ...last, members };
    else {
      if (last) periods[periods.length - 1] = { ...last, to: on };
      periods.push({ firm, withMembers, members, from: on, to: firm.closed });
    }
  }
  return periods;
}
