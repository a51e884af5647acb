import { unscopedFirmsIn } from "@/lib/domains/firms/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { uuid7 } from "@/lib/platform/ids";
import { mayInRegion } from "@/lib/shared/access/actor";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import { type LedgerPlan, planLedger } from "../rules/plan/plan-ledger";
import { ledgerReport } from "../rules/plan/report";
import type { LedgerReport, MissingFirm, ParsedLedger } from "../schema";
import { loadHeldState } from "./load-held-state";
import type { ReadLedger } from "./read-ledger";

export interface JudgedLedger {
  readonly plan: LedgerPlan;
  readonly report: LedgerReport;
}

/** Judges a ledger against what is held, without writing anything. */
export async function judgeLedger(
  context: CommandContext,
  { parsed, districtNames }: ReadLedger,
): Promise<JudgedLedger> {
  const { tx, actor } = context;
  const plan = planLedger(parsed.rows, await loadHeldState(tx, parsed.rows), {
    asOf: parsed.asOf,
    newId: uuid7,
    mayWrite: (region) => mayInRegion(actor, "ledger.import", region),
    districtName: (region) => districtNames.get(region.slice(0, 6)) ?? "其他区县",
  });
  return { plan, report: ledgerReport(parsed, plan, await missingFirms(context, parsed, plan)) };
}

/** Firms held in the streets of the file that it does not name; nothing is done to them. */
async function missingFirms(
  { tx, actor }: CommandContext,
  parsed: ParsedLedger,
  plan: LedgerPlan,
): Promise<MissingFirm[]> {
  const streets = new Set(plan.rows.map(({ regionCode }) => regionCode.slice(0, 9) as RegionCode));
  const named = new Set([...parsed.rows.map((row) => row.uscc), ...parsed.problems.map((each) => each.uscc)]);
  const held = await unscopedFirmsIn(tx, [...streets].sort().map(regionRange), parsed.asOf);
  return held
    .filter((firm) => !named.has(firm.uscc) && mayInRegion(actor, "ledger.import", firm.regionCode))
    .map((firm) => ({ uscc: firm.uscc, name: firm.name, region: firm.regionCode }));
}
