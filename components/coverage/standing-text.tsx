import { StatusChip } from "@/components/ui/status-chip";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { recordCopy } from "@/lib/domains/coverage/copy/record";
import {
  cohortLabels,
  coveringFormLabels,
  gapLabels,
  requiredFormLabels,
  spanWarningLabels,
} from "@/lib/domains/coverage/labels";
import type { Standing } from "@/lib/domains/coverage/schema";

/** A standing of a preview, or a span of a record. */
export type ShownStanding = Pick<Standing, "cohort" | "requiredForm" | "orgForm" | "hasInstructor" | "gap"> &
  Readonly<{ full: number | null; probationary: number | null; warnings: readonly string[] }>;

/** How a firm stands, in the order in which people ask: members, what it needs, whether it has it. */
export function StandingText({ standing }: Readonly<{ standing: ShownStanding | null }>) {
  if (!standing) return <StatusChip tone="none">{recordCopy.notCounted}</StatusChip>;
  const { gap, requiredForm, orgForm, warnings } = standing;
  const covered = orgForm ? coveringFormLabels[orgForm]?.label : null;
  return (
    <span className="block space-y-0.5 text-left font-normal">
      <StatusChip tone={gap ? gapLabels[gap].tone : "done"}>
        {gap ? gapLabels[gap].label : firmListCopy.covered}
      </StatusChip>
      <span className="block">{membersText(standing)}</span>
      {requiredForm ? (
        <span className="block">{recordCopy.required(requiredFormLabels[requiredForm].label)}</span>
      ) : null}
      {covered ? <span className="block">{recordCopy.organisation(covered)}</span> : null}
      {standing.hasInstructor ? <span className="block">{recordCopy.hasInstructor}</span> : null}
      {warnings.length > 0 ? (
        <span className="block text-due-ink">{recordCopy.warning(warnings.map(warningText).join("、"))}</span>
      ) : null}
    </span>
  );
}

function membersText({ cohort, full, probationary }: ShownStanding): string {
  const { label } = cohortLabels[cohort];
  return cohort === "WITH_MEMBERS" ? recordCopy.members(label, full ?? 0, probationary ?? 0) : label;
}

function warningText(warning: string): string {
  return spanWarningLabels[warning as keyof typeof spanWarningLabels].label;
}
