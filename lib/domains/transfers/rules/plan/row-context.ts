import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { KeptStatement, ParsedRow } from "../../schema";
import type { Claim } from "./claims";
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
  /** What the firm's other and former ledgers said, one per day. */
  readonly statements: readonly HeldStatement[];
  readonly draft: Draft;
  readonly newId: () => string;
}

/**
 * What the firm's ledgers say about one thing, without and with the row.
 * @param claim null where a ledger says nothing about it
 */
export function claimsAbout(
  { statements, asOf }: RowContext,
  claim: (statement: KeptStatement, asOf: LocalDate) => Claim | null,
  stated: Claim,
): { before: Claim[]; after: Claim[] } {
  const before = statements.flatMap((each) => claim(each.statement, each.asOf) ?? []);
  return { before, after: [...before.filter((each) => each.asOf !== asOf), stated] };
}
