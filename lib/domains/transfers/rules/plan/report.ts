import type { LedgerReport, MissingFirm, ParsedLedger } from "../../schema";
import type { Outcome } from "./draft";
import type { LedgerPlan } from "./plan-ledger";

/** What an import says of itself, dry or not (CONTRACT 3). */
export function ledgerReport(
  parsed: ParsedLedger,
  plan: LedgerPlan,
  missing: readonly MissingFirm[],
): LedgerReport {
  const count = (outcome: Outcome) => plan.rows.filter((row) => row.outcome === outcome).length;
  const order = new Map(parsed.sheets.map((sheet, index) => [sheet.name, index]));
  const problems = [...parsed.problems, ...plan.problems].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row,
  );
  return {
    asOf: parsed.asOf,
    sheets: parsed.sheets.map(({ name, rows, skipped }) => ({
      name,
      rows,
      ...(skipped === undefined ? {} : { skipped }),
    })),
    rows: parsed.counted,
    accepted: plan.rows.length,
    rejected: parsed.rejected + plan.problems.length,
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    problems,
    ends: plan.draft.ends,
    missing,
    unknownHeaders: parsed.unknownHeaders,
  };
}
