import type { TargetIndicator } from "./schema";

export const targetIndicatorLabels: Readonly<Record<TargetIndicator, { label: string }>> = {
  ORG_COVERAGE: { label: "党组织覆盖率" },
  INSTRUCTOR_COVERAGE: { label: "党建指导员选派率" },
  WORK_COVERAGE: { label: "党的工作覆盖率" },
};
