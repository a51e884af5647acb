import { FAR_FUTURE } from "@/lib/shared/time/local-date";
import type { Span } from "../rules/span";

/** A span as the columns of `coverage_span`. */
export function spanRow(firmId: string, span: Span) {
  return {
    firm_id: firmId,
    region_code: span.regionCode,
    valid_from: span.from,
    valid_to: span.to ?? FAR_FUTURE,
    cohort: span.cohort,
    full: span.full,
    probationary: span.probationary,
    required_form: span.requiredForm,
    members_elsewhere: span.membersElsewhere,
    has_org: span.hasOrg,
    org_form: span.orgForm,
    has_instructor: span.hasInstructor,
    gap: span.gap,
    warnings: span.warnings,
  };
}

export type SpanRow = ReturnType<typeof spanRow>;
