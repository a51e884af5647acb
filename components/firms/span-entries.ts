import type { TimelineEntry } from "@/components/patterns/timeline";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { cohortLabels, coveringFormLabels, gapLabels } from "@/lib/domains/coverage/labels";
import type { FirmRecord } from "@/lib/domains/coverage/queries/get-firm";
import { firmRecordCopy } from "./copy";

/** The spans of a firm, newest first: the same rows that every figure counts. */
export function spanEntries(firm: FirmRecord): TimelineEntry[] {
  return [...firm.spans].reverse().map((span) => ({
    key: span.from,
    at: span.from,
    atText: firmRecordCopy.until(span.from, span.to),
    title: span.gap === null ? firmListCopy.covered : gapLabels[span.gap].label,
    body: [
      cohortLabels[span.cohort].label,
      span.orgForm ? coveringFormLabels[span.orgForm]?.label : null,
      span.hasInstructor ? "指导员在岗" : null,
    ]
      .filter(Boolean)
      .join(" · "),
    tone: span.gap === null ? "done" : gapLabels[span.gap].tone,
  }));
}
