import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OrganisationKind } from "../schema";
import type { RequiredForm } from "./required-form";

export const COHORTS = ["UNSURVEYED", "WITH_MEMBERS", "NO_MEMBERS"] as const;
export type Cohort = (typeof COHORTS)[number];

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

/** What covers a firm: the kind of its own or joint organisation, or an organisation of a level above. */
export type CoveringForm = OrganisationKind | "HIGHER";

/** How a firm stands on a day. */
export interface CoverageState {
  readonly regionCode: RegionCode;
  readonly cohort: Cohort;
  readonly full: number;
  readonly probationary: number;
  /** Null while unsurveyed. */
  readonly requiredForm: RequiredForm | null;
  /** Members work here, but none has the 组织关系 here. */
  readonly membersElsewhere: boolean;
  readonly hasOrg: boolean;
  readonly orgForm: CoveringForm | null;
  readonly hasInstructor: boolean;
  /** Null when the firm is covered for its cohort. */
  readonly gap: Gap | null;
  readonly warnings: readonly SpanWarning[];
}

/** A maximal run of days on which nothing of the state changes. */
export interface Span extends CoverageState {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
