import { isWithin, type RegionCode, regionPrefix } from "@/lib/shared/region-code";
import type { Figures, RegionName } from "../schema";

/** What the database counts for one part of a region. */
export interface CountRow {
  readonly part: string;
  readonly firms: number;
  readonly unsurveyed: number;
  readonly withMembers: number;
  readonly withOrg: number;
  readonly byBranch: number;
  readonly byGeneralBranch: number;
  readonly byCommittee: number;
  readonly byJoint: number;
  readonly byHigher: number;
  readonly withoutMembers: number;
  readonly withInstructor: number;
  readonly worked: number;
  readonly shouldForm: number;
  readonly shouldJoin: number;
  readonly orgNotYet: number;
  readonly dissolved: number;
  readonly neverSent: number;
  readonly sentNotYet: number;
  readonly expired: number;
  readonly ended: number;
}

/** The figures of several parts together. */
export function sumFigures(rows: readonly CountRow[]): Figures {
  const sum = (pick: (row: CountRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const firms = sum((row) => row.firms);
  const unsurveyed = sum((row) => row.unsurveyed);
  return {
    firms,
    unsurveyed,
    orgCoverage: {
      numerator: sum((row) => row.withOrg),
      denominator: sum((row) => row.withMembers),
      byForm: {
        BRANCH: sum((row) => row.byBranch),
        GENERAL_BRANCH: sum((row) => row.byGeneralBranch),
        PARTY_COMMITTEE: sum((row) => row.byCommittee),
        JOINT_BRANCH: sum((row) => row.byJoint),
        HIGHER: sum((row) => row.byHigher),
      },
    },
    instructorCoverage: {
      numerator: sum((row) => row.withInstructor),
      denominator: sum((row) => row.withoutMembers),
    },
    workCoverage: { numerator: sum((row) => row.worked), denominator: firms },
    gaps: {
      UNSURVEYED: unsurveyed,
      SHOULD_FORM_BRANCH: sum((row) => row.shouldForm),
      SHOULD_JOIN_JOINT: sum((row) => row.shouldJoin),
      ORG_NOT_YET_EFFECTIVE: sum((row) => row.orgNotYet),
      ORG_DISSOLVED: sum((row) => row.dissolved),
      NEVER_DISPATCHED: sum((row) => row.neverSent),
      DISPATCH_NOT_YET_EFFECTIVE: sum((row) => row.sentNotYet),
      DISPATCH_EXPIRED: sum((row) => row.expired),
      DISPATCH_ENDED: sum((row) => row.ended),
    },
  };
}

export interface SplitFigures {
  readonly whole: Figures;
  readonly children: readonly (RegionName & Figures)[];
  readonly unclaimed: Figures;
}

/** Every firm falls to exactly one child, or to the region itself, so that the parts add up to the whole. */
export function splitFigures(
  region: RegionCode,
  children: readonly RegionName[],
  rows: readonly CountRow[],
): SplitFigures {
  const childOf = (part: string) =>
    children.find((child) => part.startsWith(regionPrefix(child.code)) && isWithin(region, child.code));
  const byChild = new Map<RegionCode, CountRow[]>(children.map((child) => [child.code, []]));
  const own: CountRow[] = [];
  for (const row of rows) {
    const child = childOf(row.part);
    (child ? (byChild.get(child.code) ?? own) : own).push(row);
  }
  return {
    whole: sumFigures(rows),
    children: children.map((child) => ({ ...child, ...sumFigures(byChild.get(child.code) ?? []) })),
    unclaimed: sumFigures(own),
  };
}

/** How many digits of a firm's code tell which child it falls to. */
export function partDigits(region: RegionCode, children: readonly RegionName[]): number {
  const longest = Math.max(...children.map((child) => child.code.length), region.length);
  return Math.min(12, longest);
}
