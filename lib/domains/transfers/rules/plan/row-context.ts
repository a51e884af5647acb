import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ParsedRow } from "../../schema";
import type { Draft } from "./draft";
import type { HeldState, HeldStatement } from "./held";

/** What every part of a row's plan works with. */
export interface RowContext {
  readonly row: ParsedRow;
  readonly firmId: string;
  /** Where the firm is accountable according to the row, or was before when the row does not say. */
  readonly regionCode: RegionCode;
  readonly asOf: LocalDate;
  readonly held: HeldState;
  readonly statements: readonly HeldStatement[];
  readonly draft: Draft;
  readonly newId: () => string;
}
