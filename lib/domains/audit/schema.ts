import { z } from "zod";
import { DayInput, LIST_INPUT, SearchInput } from "@/lib/domains/regions/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import type { HistoryLine } from "./rules/history";

/** Changes that an auditor looks for first. */
export const AUDIT_KINDS = ["EXPORT", "UNMASK", "GRANT", "FREEZE"] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

const Word = z.string("应为文字").trim().min(1, "不能为空").max(100, "不超过100字");

export const AuditListInput = z.strictObject({
  ...LIST_INPUT,
  /** Real days: the audit keeps real time. */
  from: DayInput.optional(),
  /** The last day, included. */
  to: DayInput.optional(),
  /** The word of a change, such as `firm.registered`. */
  action: Word.optional(),
  subjectType: Word.optional(),
  subject: Word.optional(),
  /** Part of the actor's name or login. */
  actor: Word.optional(),
  /** Part of the subject's name, or of what was recorded. */
  q: SearchInput.optional(),
  /** Changes that stand out. */
  kind: z.enum(AUDIT_KINDS, "没有这种重点").optional(),
});
export type AuditListInput = z.output<typeof AuditListInput>;

/** The same conditions for an export, which has no pages. */
export const AuditExportInput = AuditListInput.omit({ page: true, pageSize: true });

/** What the last walk along a chain found. */
export interface ChainState {
  readonly chain: string;
  /** Real instant, ISO. */
  readonly checkedAt: string;
  readonly entries: number;
  readonly brokenSeq: number | null;
}

/** One entry of the audit as an auditor reads it. */
export interface AuditView {
  readonly id: string;
  readonly region: RegionCode;
  /** The district whose chain it belongs to, and its place in it. */
  readonly chain: string;
  readonly seq: number;
  /** Real instant, ISO. */
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly requestId: string | null;
}

/** One change of a firm in words, for those who read its record. */
export interface HistoryEntry {
  readonly id: string;
  /** Real instant, ISO. */
  readonly at: string;
  readonly what: string;
  /** Whose change it was, where it was not the firm's own: an organisation, an assignment, a project. */
  readonly about: string | null;
  /** The person's name, or the portal's. */
  readonly actor: string;
  readonly lines: readonly HistoryLine[];
  readonly reason: string | null;
}
