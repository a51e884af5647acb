import { type AssignmentEnd, INSTRUCTOR_MAX_FIRMS, type InstructorLoad } from "./schema";

export const assignmentEndLabels: Readonly<Record<AssignmentEnd, { label: string }>> = {
  REPLACED: { label: "更换指导员" },
  ORGANISATION_FORMED: { label: "已成立党组织" },
  WITHDRAWN: { label: "撤回" },
  SUSPENDED: { label: "暂停" },
};

export const instructorLoadLabels: Readonly<Record<InstructorLoad, { label: string }>> = {
  none: { label: "暂无企业" },
  over: { label: `超过${INSTRUCTOR_MAX_FIRMS}家` },
};
