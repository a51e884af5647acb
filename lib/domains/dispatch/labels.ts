import type { AssignmentEnd } from "./schema";

export const assignmentEndLabels: Readonly<Record<AssignmentEnd, { label: string }>> = {
  REPLACED: { label: "更换指导员" },
  ORGANISATION_FORMED: { label: "已成立党组织" },
  WITHDRAWN: { label: "撤回" },
  SUSPENDED: { label: "暂停" },
};
