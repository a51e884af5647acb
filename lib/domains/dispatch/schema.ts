import { z } from "zod";
import { DayInput, LIST_INPUT, SearchInput } from "@/lib/domains/regions/schema";
import type { FactChanges, FactSource } from "@/lib/shared/facts";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export const ASSIGNMENT_ENDS = ["REPLACED", "ORGANISATION_FORMED", "WITHDRAWN", "SUSPENDED"] as const;
export type AssignmentEnd = (typeof ASSIGNMENT_ENDS)[number];

export type DispatchAction = "assignment.record";

const Id = z.uuid("编号格式不对");

export const AssignInstructorInput = z.strictObject({
  firmId: Id,
  instructor: z.strictObject({
    name: z.string("请填写指导员姓名").trim().min(2, "请填写指导员姓名").max(50, "姓名不超过50字"),
    employer: z.string("应为文字").trim().max(100, "单位不超过100字").optional(),
  }),
  orderNumber: z.string("应为文字").trim().max(100, "文号不超过100字").optional(),
  from: DayInput,
  /** Last valid day; absent: open-ended. */
  lastDay: DayInput.optional(),
});

export const EndAssignmentInput = z.strictObject({
  assignmentId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  /** First day on which it no longer holds. */
  on: DayInput,
  why: z.enum(ASSIGNMENT_ENDS, "请选择结束原因"),
});

/** Product default: with more firms than these an instructor counts as overloaded. */
export const INSTRUCTOR_MAX_FIRMS = 5;

/** Nobody to see to, or more firms than one person should have. */
export const INSTRUCTOR_LOADS = ["none", "over"] as const;
export type InstructorLoad = (typeof INSTRUCTOR_LOADS)[number];

export const VoidAssignmentInput = z.strictObject({
  assignmentId: Id,
  version: z.coerce.number("缺少版本号").int("版本号应为整数"),
  reason: z.string("请填写原因").trim().min(2, "请填写原因").max(200, "原因不超过200字"),
});

export const InstructorListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  firm: Id.optional(),
  load: z.enum(INSTRUCTOR_LOADS, `load 应为 ${INSTRUCTOR_LOADS.join("、")} 之一`).optional(),
  q: SearchInput.optional(),
});
export type InstructorListInput = z.output<typeof InstructorListInput>;

export const AssignmentListInput = z.strictObject({
  ...LIST_INPUT,
  asOf: DayInput.optional(),
  firm: Id.optional(),
  instructor: Id.optional(),
  /** Days from the day asked for within which the term ends. */
  endsWithin: z.coerce
    .number("天数应为整数")
    .int("天数应为整数")
    .min(1, "天数至少为1")
    .max(366, "天数不超过366")
    .optional(),
  q: SearchInput.optional(),
});
export type AssignmentListInput = z.output<typeof AssignmentListInput>;

export interface InstructorView {
  readonly id: string;
  readonly name: string;
  readonly employer: string | null;
  readonly region: RegionCode;
  readonly regionName: string;
  /** How many firms they are sent to on the day. */
  readonly firms: number;
}

/** Days as people say them, the last one included. */
export interface AssignmentView {
  readonly id: string;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly instructorId: string;
  readonly instructor: string;
  readonly employer: string | null;
  readonly firmId: string;
  readonly firmName: string;
  readonly uscc: string;
  readonly orderNumber: string | null;
  readonly from: LocalDate;
  readonly termLastDay: LocalDate | null;
  readonly endedLastDay: LocalDate | null;
  readonly endReason: AssignmentEnd | null;
  readonly source: FactSource;
}

/** An instructor whom somebody may send. */
export interface InstructorChoice {
  readonly id: string;
  readonly name: string;
  readonly employer: string | null;
  /** To how many firms the instructor is sent now. */
  readonly firms: number;
}

export interface InstructorRow {
  readonly id: string;
  readonly name: string;
  readonly employer: string | null;
  readonly regionCode: RegionCode;
}

export interface AssignmentRow {
  readonly id: string;
  readonly instructorId: string;
  readonly firmId: string;
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
  /** Why it ended early; absent: another took its place. */
  readonly endReason?: AssignmentEnd | null;
  readonly statedOn: LocalDate | null;
}

/** What a ledger or the demo data write about instructors, in one go. */
export interface DispatchFacts {
  readonly source: FactSource;
  readonly isDemo: boolean;
  readonly newInstructors: readonly InstructorRow[];
  /** Employers that were not known before. */
  readonly changedInstructors: readonly InstructorRow[];
  readonly assignments: FactChanges<AssignmentRow>;
  /** Terms that a later statement set anew. */
  readonly terms: readonly { readonly id: string; readonly termTo: LocalDate | null }[];
}

export interface FirmAssignment {
  readonly id: string;
  readonly firmId: string;
  readonly from: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
  readonly statedOn: LocalDate | null;
  readonly source: FactSource;
  readonly instructorId: string;
  readonly name: string;
  readonly employer: string | null;
}
