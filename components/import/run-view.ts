import type { LedgerReport } from "@/lib/domains/transfers/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";

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
  readonly hasFile: boolean;
  readonly report: LedgerReport;
}
