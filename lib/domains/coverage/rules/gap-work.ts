import type { Action } from "@/lib/shared/access/table";
import type { Gap, Indicator } from "../schema";

const ORG: readonly Indicator[] = ["orgCoverage"];
const INSTRUCTOR: readonly Indicator[] = ["instructorCoverage"];

/** The targets that a gap stands in the way of. */
export const GAP_INDICATORS: Readonly<Record<Gap, readonly Indicator[]>> = {
  UNSURVEYED: [...ORG, ...INSTRUCTOR],
  SHOULD_FORM_BRANCH: ORG,
  SHOULD_JOIN_JOINT: ORG,
  ORG_NOT_YET_EFFECTIVE: ORG,
  ORG_DISSOLVED: ORG,
  NEVER_DISPATCHED: INSTRUCTOR,
  DISPATCH_NOT_YET_EFFECTIVE: INSTRUCTOR,
  DISPATCH_EXPIRED: INSTRUCTOR,
  DISPATCH_ENDED: INSTRUCTOR,
};

/** What somebody must be allowed to do who is to close a gap; null where there is nothing to do but wait. */
export const GAP_ACTIONS: Readonly<Record<Gap, Action | null>> = {
  UNSURVEYED: "declaration.record",
  SHOULD_FORM_BRANCH: "organisation.record",
  SHOULD_JOIN_JOINT: "organisation.record",
  ORG_NOT_YET_EFFECTIVE: null,
  ORG_DISSOLVED: "organisation.record",
  NEVER_DISPATCHED: "assignment.record",
  DISPATCH_NOT_YET_EFFECTIVE: null,
  DISPATCH_EXPIRED: "assignment.record",
  DISPATCH_ENDED: "assignment.record",
};
