import { assignmentEndLabels } from "@/lib/domains/dispatch/labels";
import { coverFormLabels, organisationKindLabels } from "@/lib/domains/party/labels";
import { formatDateLong } from "@/lib/shared/time/format";
import { parseLocalDate } from "@/lib/shared/time/local-date";

/** One field of a change in words; null where it was not there. */
export interface HistoryLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Words = (value: unknown) => string | null;

const text: Words = (value) => (typeof value === "string" && value !== "" ? value : null);
const day: Words = (value) => {
  const date = typeof value === "string" ? parseLocalDate(value) : null;
  return date && formatDateLong(date);
};
const people: Words = (value) => (typeof value === "number" ? `${value}名` : null);
const oneOf =
  (labels: Readonly<Record<string, { readonly label: string }>>): Words =>
  (value) =>
    typeof value === "string" ? (labels[value]?.label ?? null) : null;

/** The fields that people may read, and how; whatever is not named here is not shown. */
const FIELDS: readonly (readonly [key: string, label: string, words: Words])[] = [
  ["name", "名称", text],
  ["staff", "从业人员数", (value) => (typeof value === "number" ? `${value}人` : null)],
  ["kind", "类别", oneOf(organisationKindLabels)],
  ["form", "组织形式", oneOf(coverFormLabels)],
  ["superior", "上级党组织", text],
  ["approvalNumber", "批复文号", text],
  ["orderNumber", "选派文号", text],
  ["approvedOn", "批准日期", day],
  ["declaredOn", "统计日期", day],
  ["asOf", "统计时点", day],
  ["from", "起始日期", day],
  ["on", "日期", day],
  ["lastDay", "期满日期", day],
  ["termLastDay", "任期届满日期", day],
  ["secretary", "书记", text],
  ["full", "正式党员", people],
  ["probationary", "预备党员", people],
  ["elsewhere", "组织关系不在本企业", people],
  ["to", "结束日期", day],
  ["endedFrom", "结束日期", day],
  ["dissolvedOn", "撤销日期", day],
  ["why", "结束原因", oneOf(assignmentEndLabels)],
];

function fieldOf(side: unknown, key: string): unknown {
  return side && typeof side === "object" ? (side as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** What a change made of the fields that people may read; a field that stayed is left out. */
export function historyLines(before: unknown, after: unknown): HistoryLine[] {
  return FIELDS.flatMap(([key, label, words]) => {
    const line = { label, before: words(fieldOf(before, key)), after: words(fieldOf(after, key)) };
    return line.before === line.after ? [] : [line];
  });
}

/** What a firm's history tells; everything else that was done around it is for the auditor. */
export const FIRM_HISTORY_WORDS: readonly string[] = [
  "firm.registered",
  "firm.renamed",
  "firm.moved",
  "firm.closed",
  "firm.succeeded",
  "firm.ledger_created",
  "firm.ledger_updated",
  "residence.voided",
  "project.recorded",
  "project.ended",
  "organisation.established",
  "organisation.covered",
  "organisation.uncovered",
  "organisation.renewed",
  "organisation.dissolved",
  "organisation.voided",
  "cover.voided",
  "members.declared",
  "members.voided",
  "instructor.assigned",
  "assignment.ended",
  "assignment.voided",
];
