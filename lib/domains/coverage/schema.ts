import { z } from "zod";
import { DayInput, LIST_INPUT, RegionCodeInput, SearchInput } from "@/lib/domains/regions/schema";
import type { Ratio } from "@/lib/shared/ratio";
import type { RegionCode, RegionLevel } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export { ORGANISATION_KINDS, type OrganisationKind } from "@/lib/domains/party/schema";
export type { Page } from "@/lib/shared/page";

export const COHORTS = ["UNSURVEYED", "WITH_MEMBERS", "NO_MEMBERS"] as const;
export type Cohort = (typeof COHORTS)[number];

export const REQUIRED_FORMS = [
  "INSTRUCTOR",
  "JOINT_BRANCH",
  "BRANCH",
  "GENERAL_BRANCH",
  "PARTY_COMMITTEE",
] as const;
export type RequiredForm = (typeof REQUIRED_FORMS)[number];

export const GAPS = [
  "UNSURVEYED",
  "SHOULD_FORM_BRANCH",
  "SHOULD_JOIN_JOINT",
  "ORG_NOT_YET_EFFECTIVE",
  "ORG_DISSOLVED",
  "NEVER_DISPATCHED",
  "DISPATCH_NOT_YET_EFFECTIVE",
  "DISPATCH_EXPIRED",
  "DISPATCH_ENDED",
] as const;
export type Gap = (typeof GAPS)[number];

export const SPAN_WARNINGS = [
  "BRANCH_TOO_LARGE",
  "ORG_FORM_MISMATCH",
  "ORG_WITHOUT_MEMBERS",
  "TERM_EXPIRED",
] as const;
export type SpanWarning = (typeof SPAN_WARNINGS)[number];

export const INDICATORS = ["orgCoverage", "instructorCoverage", "workCoverage"] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What the two lists of a rate are called in addresses and in the API. */
export const COVER_KINDS = ["org", "instructor", "work"] as const;
export type CoverKind = (typeof COVER_KINDS)[number];

/** Under 组织覆盖率, by whose organisation: so that a hollow 100 % shows. */
export const COVERING_FORMS = [
  "BRANCH",
  "GENERAL_BRANCH",
  "PARTY_COMMITTEE",
  "JOINT_BRANCH",
  "HIGHER",
] as const;
export type CountedForm = (typeof COVERING_FORMS)[number];

/** Figures of one region on one day; each denominator is its cohort. */
export interface Figures {
  readonly firms: number;
  readonly unsurveyed: number;
  readonly orgCoverage: Ratio & { readonly byForm: Readonly<Record<CountedForm, number>> };
  readonly instructorCoverage: Ratio;
  readonly workCoverage: Ratio;
  /** Firms by what is missing; all but 未摸底 sum to the two gaps. */
  readonly gaps: Readonly<Record<Gap, number>>;
}

export interface RegionName {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
}

export interface RegionFigures extends Figures {
  readonly region: RegionName;
  readonly asOf: LocalDate;
  readonly children: readonly (RegionName & Figures)[];
  /** Firms that stand at the region itself, because nobody below has accepted them yet (待认领). */
  readonly unclaimed: Figures;
}

export interface TrendPoint {
  readonly date: LocalDate;
  readonly firms: number;
  readonly unsurveyed: number;
  readonly orgCoverage: Ratio;
  readonly instructorCoverage: Ratio;
  readonly workCoverage: Ratio;
}

export interface Forecast {
  readonly gap: number;
  readonly due: LocalDate | null;
  readonly expected: LocalDate | null;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  readonly method: string;
}

export interface FirmListItem {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly cohort: Cohort;
  readonly full: number | null;
  readonly probationary: number | null;
  readonly requiredForm: RequiredForm | null;
  readonly membersElsewhere: boolean;
  readonly hasOrg: boolean;
  readonly orgForm: string | null;
  readonly hasInstructor: boolean;
  readonly gap: Gap | null;
  readonly warnings: readonly SpanWarning[];
}

/** The most days a trend may span. */
export const MAX_TREND_DAYS = 1_100;

export const FiguresInput = z.strictObject({
  region: RegionCodeInput.optional(),
  asOf: DayInput.optional(),
});

export const TrendInput = z.strictObject({
  region: RegionCodeInput.optional(),
  from: DayInput.optional(),
  to: DayInput.optional(),
});

export const ForecastInput = z.strictObject({
  region: RegionCodeInput.optional(),
  indicator: z.enum(INDICATORS, `指标应为 ${INDICATORS.join("、")} 之一`),
  asOf: DayInput.optional(),
});

/** The split under 组织覆盖率 as a filter: by an organisation of one's own, a joint one, one of a level above. */
export const FORM_GROUPS = ["own", "joint", "higher"] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

export const FirmListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  cohort: z.enum(COHORTS, `cohort 应为 ${COHORTS.join("、")} 之一`).optional(),
  covered: z.enum(COVER_KINDS, `covered 应为 ${COVER_KINDS.join("、")} 之一`).optional(),
  uncovered: z.enum(COVER_KINDS, `uncovered 应为 ${COVER_KINDS.join("、")} 之一`).optional(),
  gap: z.enum(GAPS, `gap 应为 ${GAPS.join("、")} 之一`).optional(),
  form: z.enum(FORM_GROUPS, `form 应为 ${FORM_GROUPS.join("、")} 之一`).optional(),
  q: SearchInput.optional(),
});
export type FirmListInput = z.output<typeof FirmListInput>;

/** What is divided by: the cohorts of the rates, and the firms that no rate counts. */
export const DENOMINATORS = [...INDICATORS, "unsurveyed"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** Why a firm stands in a denominator on one of two days and not on the other. */
export const CHANGE_REASONS = [
  "REGISTERED",
  "REOPENED",
  "MOVED_IN",
  "FIRST_SURVEYED",
  "GAINED_MEMBERS",
  "LOST_MEMBERS",
  "MOVED_OUT",
  "CLOSED",
  "MERGED",
  "RECODED",
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export const CHANGE_WAYS = ["entered", "left"] as const;
export type ChangeWay = (typeof CHANGE_WAYS)[number];

export const ChangesInput = z.strictObject({
  ...LIST_INPUT,
  from: DayInput.optional(),
  to: DayInput.optional(),
  of: z.enum(DENOMINATORS, `of 应为 ${DENOMINATORS.join("、")} 之一`).default("orgCoverage"),
  reason: z.enum(CHANGE_REASONS, `reason 应为 ${CHANGE_REASONS.join("、")} 之一`).optional(),
  way: z.enum(CHANGE_WAYS, `way 应为 ${CHANGE_WAYS.join("、")} 之一`).optional(),
});
export type ChangesInput = z.output<typeof ChangesInput>;

/** before + entered − left = after; the reasons sum to the two in the middle. */
export interface DenominatorChange {
  readonly before: number;
  readonly entered: number;
  readonly left: number;
  readonly after: number;
  readonly reasons: readonly {
    readonly reason: ChangeReason;
    readonly entered: number;
    readonly left: number;
  }[];
}

export interface ChangedFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly regionName: string;
  readonly way: ChangeWay;
  readonly reason: ChangeReason;
  /** How it stood in the region on each of the two days; null where it did not. */
  readonly before: Cohort | null;
  readonly after: Cohort | null;
  /** Where it came from or went to; only the district where that lies outside the actor's scope. */
  readonly otherPlace: string | null;
  /** Whether the actor may open its record today. */
  readonly open: boolean;
}

/** How a firm stands on a day, for the eyes of who is about to change it. */
export interface Standing {
  readonly regionCode: RegionCode;
  readonly cohort: Cohort;
  readonly full: number;
  readonly probationary: number;
  readonly requiredForm: RequiredForm | null;
  readonly hasOrg: boolean;
  readonly orgForm: string | null;
  readonly hasInstructor: boolean;
  readonly gap: Gap | null;
  readonly warnings: readonly SpanWarning[];
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** Null: counted nowhere that day. */
export interface FirmChange extends BeforeAfter<Standing | null> {
  readonly id: string;
  readonly name: string;
}

export interface RegionChange {
  readonly region: RegionName;
  readonly orgCoverage: BeforeAfter<Ratio>;
  readonly instructorCoverage: BeforeAfter<Ratio>;
}

export interface DayPreview {
  readonly day: LocalDate;
  readonly firms: readonly FirmChange[];
  readonly regions: readonly RegionChange[];
}

/** What a change does to coverage, before it is made. */
export interface ChangePreview {
  /** Today, and the first later day on which it makes a difference when today it makes none. */
  readonly days: readonly DayPreview[];
  /** The first past day whose figures it corrects. */
  readonly correctsFrom: LocalDate | null;
  /** Firms that it touches outside the actor's scope. */
  readonly elsewhere: number;
}

/** What a form with a preview sends: which of its two buttons, and what the last preview was of. */
export interface Checked<I> {
  readonly step: string;
  readonly seen: string;
  readonly input: I;
}

export interface CheckedAnswer {
  readonly preview: ChangePreview;
  /** Comes back with the second button, so that nothing is saved but what was shown. */
  readonly seen: string;
  /** The second button was pressed after something in the form had changed. */
  readonly changedSince: boolean;
}

/** The facts that can be taken back from a firm's record. */
export const VOIDABLE = ["declaration", "cover", "organisation", "assignment", "residence"] as const;
export type VoidKind = (typeof VOIDABLE)[number];

/** What the form sends; each command's own schema says what is wrong with it. */
export interface VoidRequest {
  readonly kind: string;
  readonly id: string;
  readonly firmId: string;
  readonly version: string;
  readonly reason: string;
}

export const OutsideListInput = z.strictObject({ ...LIST_INPUT, asOf: DayInput.optional() });

/** A firm that is accountable elsewhere, as those see it where it serves (DESIGN 3.2): never a member count. */
export interface OutsideFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  /** Where it is accountable: the district alone. */
  readonly district: string;
  readonly covered: boolean;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}
