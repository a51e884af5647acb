import { FIRMS_PATH } from "@/components/coverage/links";
import { appliedEntries } from "@/components/patterns/applied-entries";
import type { AppliedFilter } from "@/components/patterns/applied-filters";
import type { FilterSpec } from "@/components/patterns/filter-field";
import type { Query } from "@/components/ui/href";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { cohortLabels, coverKindLabels, formGroupLabels, gapLabels } from "@/lib/domains/coverage/labels";
import { COHORTS, COVER_KINDS, type FirmListInput, FORM_GROUPS, GAPS } from "@/lib/domains/coverage/schema";

type Filters = Pick<FirmListInput, "cohort" | "covered" | "uncovered" | "gap" | "form" | "q">;

/** The four filters in sight. */
export function firmFilterFields({ q, cohort, uncovered, gap }: Filters): FilterSpec[] {
  return [
    { kind: "text", name: "q", label: "查找", value: q ?? "", placeholder: firmListCopy.search },
    {
      kind: "select",
      name: "cohort",
      label: "党员情况",
      value: cohort ?? "",
      options: COHORTS.map((value) => ({ value, label: cohortLabels[value].label })),
    },
    {
      kind: "select",
      name: "uncovered",
      label: "未达标",
      value: uncovered ?? "",
      options: COVER_KINDS.map((value) => ({ value, label: coverKindLabels[value].uncovered })),
    },
    {
      kind: "select",
      name: "gap",
      label: "原因",
      value: gap ?? "",
      options: GAPS.map((value) => ({ value, label: gapLabels[value].label })),
    },
  ];
}

/** The two that numbers lead to more often than people choose them, and the day. */
export function moreFirmFilters({ covered, form }: Filters, day: string): FilterSpec[] {
  return [
    {
      kind: "select",
      name: "covered",
      label: "已达标",
      value: covered ?? "",
      options: COVER_KINDS.map((value) => ({ value, label: coverKindLabels[value].covered })),
    },
    {
      kind: "select",
      name: "form",
      label: "组织形式",
      value: form ?? "",
      options: FORM_GROUPS.map((value) => ({ value, label: formGroupLabels[value].label })),
    },
    { kind: "date", name: "asOf", label: "统计时点", value: day },
  ];
}

/** What is applied, each condition with the list that lacks it. */
export function appliedFirmFilters(filters: Filters, query: Query): AppliedFilter[] {
  return appliedEntries(FIRMS_PATH, query, [
    ["q", "查找", filters.q],
    ["cohort", "党员情况", filters.cohort && cohortLabels[filters.cohort].label],
    ["uncovered", "未达标", filters.uncovered && coverKindLabels[filters.uncovered].uncovered],
    ["covered", "已达标", filters.covered && coverKindLabels[filters.covered].covered],
    ["gap", "原因", filters.gap && gapLabels[filters.gap].label],
    ["form", "组织形式", filters.form && formGroupLabels[filters.form].label],
  ]);
}
