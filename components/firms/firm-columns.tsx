import { FIRMS_PATH } from "@/components/coverage/links";
import { patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import {
  cohortLabels,
  coveringFormLabels,
  gapLabels,
  requiredFormLabels,
  spanWarningLabels,
} from "@/lib/domains/coverage/labels";
import type { FirmListItem } from "@/lib/domains/coverage/schema";

/** How a firm stands, as mark and word: covered for its cohort, or what is missing. */
export function CoverState({ firm }: Readonly<{ firm: Pick<FirmListItem, "gap"> }>) {
  if (firm.gap === null) return <StatusChip tone="done">{firmListCopy.covered}</StatusChip>;
  const { label, tone } = gapLabels[firm.gap];
  return <StatusChip tone={tone}>{label}</StatusChip>;
}

export function membersText({ cohort, full, probationary }: FirmListItem): string {
  if (cohort === "UNSURVEYED") return cohortLabels.UNSURVEYED.label;
  return firmListCopy.members(full ?? 0, probationary ?? 0);
}

/** The columns of the firm list; the first one names the row and opens its record. */
export const firmColumns: readonly LedgerColumn<FirmListItem>[] = [
  {
    key: "name",
    header: "企业名称",
    cell: (firm) => (
      <span className="block">
        <TextLink href={`${FIRMS_PATH}/${firm.id}`} quiet className="font-medium">
          {firm.name}
        </TextLink>
        <span className="block text-caption font-normal text-ink-2 tabular-nums">{firm.uscc}</span>
      </span>
    ),
  },
  { key: "region", header: "属地", cell: (firm) => firm.regionName || firm.region },
  { key: "members", header: "党员数", align: "end", cell: membersText },
  {
    key: "required",
    header: "应建形式",
    onCard: false,
    cell: (firm) => (firm.requiredForm ? requiredFormLabels[firm.requiredForm].label : patternCopy.dash),
  },
  {
    key: "org",
    header: "党组织",
    cell: (firm) => (firm.orgForm ? coveringFormLabels[firm.orgForm]?.label : patternCopy.dash),
  },
  {
    key: "instructor",
    header: "指导员",
    onCard: false,
    cell: (firm) => (firm.hasInstructor ? "在岗" : patternCopy.dash),
  },
  { key: "state", header: "状态", nowrap: true, cell: (firm) => <CoverState firm={firm} /> },
  {
    key: "warnings",
    header: "提示",
    onCard: false,
    cell: (firm) =>
      firm.warnings.map((warning) => spanWarningLabels[warning].label).join("、") || patternCopy.dash,
  },
];
