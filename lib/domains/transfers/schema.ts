import { z } from "zod";
import { DayInput } from "@/lib/domains/regions/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** Product default: long enough to fetch the marked workbook, short enough to keep no pile of uploads. */
export const KEEP_UPLOADS_DAYS = 30;

/** The columns of the firms ledger, in the order of its template. */
export const LEDGER_COLUMNS = [
  "serial",
  "uscc",
  "name",
  "district",
  "street",
  "community",
  "staff",
  "full",
  "probationary",
  "elsewhere",
  "declaredOn",
  "form",
  "orgName",
  "approvalNumber",
  "approvedOn",
  "termEndsOn",
  "secretary",
  "superior",
  "instructor",
  "employer",
  "from",
  "lastDay",
  "reason",
  "remark",
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** A header text of one source, and the column that a person said it means. */
export type HeaderMapping = Readonly<Record<string, LedgerColumn>>;

export const LEDGER_ERRORS = [
  "REQUIRED",
  "INVALID_USCC",
  "REGION_NOT_FOUND",
  "REGION_AMBIGUOUS",
  "OUT_OF_SCOPE",
  "ACCOUNTABLE_ELSEWHERE",
  "INVALID_NUMBER",
  "INVALID_DATE",
  "INVALID_ORG_FORM",
  "MEMBERS_EXCEED_STAFF",
  "DUPLICATE_IN_FILE",
] as const;
export type LedgerError = (typeof LEDGER_ERRORS)[number];

export const LEDGER_WARNINGS = [
  "USCC_CHECKSUM",
  "ORG_FORM_MISMATCH",
  "DATE_IN_FUTURE",
  "JOINT_ORG_TOO_MANY_UNITS",
  "ORG_WITHOUT_MEMBERS",
  "BRANCH_TOO_LARGE",
  "INSTRUCTOR_OVERLOADED",
  "TERM_EXPIRED",
] as const;
export type LedgerWarning = (typeof LEDGER_WARNINGS)[number];
export type LedgerProblemCode = LedgerError | LedgerWarning;

export interface LedgerProblem {
  readonly sheet: string;
  /** The row's number in Excel. */
  readonly row: number;
  /** The header's text as the sheet has it, or null when the row as a whole is meant. */
  readonly column: string | null;
  readonly uscc: string | null;
  readonly name: string | null;
  readonly severity: "error" | "warning";
  readonly code: LedgerProblemCode;
  readonly message: string;
}

export const ORG_FORMS = ["OWN", "JOINT", "HIGHER"] as const;
export type OrgForm = (typeof ORG_FORMS)[number];

export interface ParsedMembers {
  readonly full: number;
  readonly probationary: number;
  /** Of these, members whose 组织关系 lies elsewhere; undefined when the sheet has no such column. */
  readonly elsewhere: number | null | undefined;
  /** The ledger's day when the cell is empty or the column absent. */
  readonly declaredOn: LocalDate;
}

export interface ParsedOrganisation {
  readonly form: OrgForm;
  /** Derived from the firm's name when the cell is empty; see `rules/organisation.ts`. */
  readonly name: string;
  readonly nameDerived: boolean;
  readonly approvalNumber: string | null | undefined;
  /** Null: effective from the ledger's day. */
  readonly approvedOn: LocalDate | null | undefined;
  /** Last valid day. */
  readonly termEndsOn: LocalDate | null | undefined;
  readonly secretary: string | null | undefined;
  readonly superior: string | null | undefined;
}

export interface ParsedInstructor {
  readonly name: string;
  readonly employer: string | null | undefined;
  /** Null: effective from the ledger's day. */
  readonly from: LocalDate | null | undefined;
  /** Last valid day; null: open-ended. */
  readonly lastDay: LocalDate | null | undefined;
}

/**
 * What one accepted row states on the ledger's day. Everywhere: `undefined` = the sheet has no such column and
 * says nothing, the fact stays as it is; `null` = the cell is empty.
 */
export interface ParsedRow {
  readonly sheet: string;
  readonly row: number;
  readonly uscc: string;
  readonly usccChecksumOk: boolean;
  readonly name: string;
  /** Undefined only where the sheet has no 所属社区 column; a firm new to the ledger needs one. */
  readonly regionCode: RegionCode | undefined;
  readonly staff: number | null | undefined;
  /** Null: not surveyed. An older declaration stays. */
  readonly members: ParsedMembers | null | undefined;
  /** Null: 未组建. */
  readonly organisation: ParsedOrganisation | null | undefined;
  readonly instructor: ParsedInstructor | null | undefined;
  readonly reason: string | null | undefined;
  readonly remark: string | null | undefined;
}

export interface ParsedSheet {
  readonly name: string;
  /** Counted rows; 0 for a skipped sheet. */
  readonly rows: number;
  /** Why the sheet was not read. */
  readonly skipped?: string;
  /** The Excel row of the header's last line. */
  readonly headerRow?: number;
  /** Headers that name a column which another header names already; the first one counts. */
  readonly repeatedHeaders?: readonly string[];
}

export interface ParsedLedger {
  readonly asOf: LocalDate;
  readonly sheets: readonly ParsedSheet[];
  /** All counted rows: accepted (`rows.length`) and rejected. */
  readonly counted: number;
  readonly rejected: number;
  /** The accepted rows, in the order of the file. */
  readonly rows: readonly ParsedRow[];
  readonly problems: readonly LedgerProblem[];
  /** Headers that no column of the ledger is known by, for the offer of a mapping. */
  readonly unknownHeaders: readonly string[];
}

/** What a row states, without its place in the file: kept per firm and ledger day. */
export type StatedRow = Omit<ParsedRow, "sheet" | "row">;

/** As it is kept: also whom the row's names meant, since later imports must not guess that again. */
export interface KeptStatement extends StatedRow {
  readonly organisationId: string | null;
  readonly instructorId: string | null;
}

export interface LedgerEnd {
  readonly uscc: string;
  readonly kind: "organisation" | "assignment";
  /** Of what ends: the organisation or the instructor. */
  readonly name: string;
  readonly on: LocalDate;
}

export interface MissingFirm {
  readonly uscc: string;
  readonly name: string;
  readonly region: RegionCode;
}

/** The answer of an import, dry or not (CONTRACT 3). */
export interface LedgerReport {
  readonly asOf: LocalDate;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly skipped?: string }[];
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly LedgerProblem[];
  readonly ends: readonly LedgerEnd[];
  readonly missing: readonly MissingFirm[];
  readonly unknownHeaders: readonly string[];
}

const LedgerFileInput = {
  content: z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array, { error: "请选择台账文件" }),
  fileName: z.string("请选择台账文件").max(255, "文件名过长"),
  /** Goes before the sheet's own 统计时点. */
  asOf: DayInput.optional(),
  mapping: z.record(z.string("表头应为文字"), z.enum(LEDGER_COLUMNS, "请选择对应的台账栏目")).optional(),
};

export const ImportLedgerInput = z.strictObject({ ...LedgerFileInput, commit: z.boolean("缺少是否写入") });
export const CheckLedgerInput = z.strictObject(LedgerFileInput);
export const LedgerRunInput = z.strictObject({ runId: z.uuid("导入编号格式不对") });
export const RememberMappingInput = z.strictObject({
  runId: z.uuid("导入编号格式不对"),
  mapping: z.record(z.string("表头应为文字"), z.enum(LEDGER_COLUMNS, "请选择对应的台账栏目")),
});

/** A checked file that waits for its sender's decision. */
export interface UndecidedRun {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly content: Uint8Array;
  readonly fileName: string;
  readonly asOf: LocalDate | null;
  readonly mapping: HeaderMapping | undefined;
}

export type ImportRunState = "CHECKED" | "COMMITTED" | "ABANDONED";

export interface ImportRunRow {
  readonly id: string;
  readonly fileName: string;
  readonly actorName: string;
  readonly startedAt: Date;
  readonly asOf: LocalDate | null;
  readonly state: ImportRunState;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface ImportRunView extends ImportRunRow {
  readonly regionCode: string;
  readonly decidedAt: Date | null;
  readonly mine: boolean;
  /** Whether the marked workbook can still be made. */
  readonly hasFile: boolean;
  readonly report: LedgerReport;
}

/** The ledgers of the desk that come as a workbook. */
export const EXPORT_LISTS = [
  "firms",
  "projects",
  "estates",
  "organisations",
  "declarations",
  "assignments",
  "instructors",
] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

/** The most rows that one page of a list shows, and so that somebody can choose. */
const MOST_CHOSEN = 200;

export const ExportListInput = z.strictObject({
  list: z.enum(EXPORT_LISTS, "没有这份台账"),
  /** The list's own parameters, which its query reads. */
  filter: z.record(z.string("条件应为文字"), z.string("条件应为文字")),
  /** The rows chosen; absent: all. */
  ids: z
    .array(z.uuid("编号格式不对"))
    .min(1, "请先勾选要导出的行")
    .max(MOST_CHOSEN, "一次最多导出所选的200行")
    .optional(),
});
export type ExportListInput = z.output<typeof ExportListInput>;
