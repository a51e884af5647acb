import { unscopedFirmsIn } from "@/lib/domains/firms/public";
import { unscopedOpenRegions } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { uuid7 } from "@/lib/platform/ids";
import { mayInRegion, regionsFor } from "@/lib/shared/access/actor";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { parseLedger } from "../rules/parse-ledger";
import { type LedgerPlan, planLedger } from "../rules/plan/plan-ledger";
import { buildRegionIndex } from "../rules/region-index";
import type { HeaderMapping, LedgerReport, MissingFirm, ParsedLedger } from "../schema";
import { loadHeldState } from "./load-held-state";

export interface LedgerFile {
  readonly content: Uint8Array;
  /** Goes before the sheet's own 统计时点. */
  readonly asOf?: LocalDate | null | undefined;
  readonly mapping?: HeaderMapping | undefined;
}

export interface PreparedImport {
  readonly plan: LedgerPlan;
  readonly report: LedgerReport;
}

/** Reads and judges a ledger against what is held, without writing anything. */
export async function prepareImport(context: CommandContext, file: LedgerFile): Promise<PreparedImport> {
  const { tx, actor } = context;
  const workbook = await readWorkbook(Buffer.from(file.content));
  const regions = await unscopedOpenRegions(tx);
  const scope = actor.kind === "system" ? null : regionsFor(actor, "ledger.import");
  const parsed = parseLedger(workbook, {
    asOf: file.asOf ?? null,
    regions: buildRegionIndex(regions, scope),
    ...(file.mapping ? { mapping: file.mapping } : {}),
  });
  const names = new Map(regions.map((region) => [region.code as string, region.name]));
  const plan = planLedger(parsed.rows, await loadHeldState(tx, parsed.rows), {
    asOf: parsed.asOf,
    newId: uuid7,
    mayWrite: (region) => mayInRegion(actor, "ledger.import", region),
    districtName: (region) => names.get(region.slice(0, 6)) ?? "其他区县",
  });
  return { plan, report: reportOf(parsed, plan, await missingFirms(context, parsed, plan)) };
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

function reportOf(parsed: ParsedLedger, plan: LedgerPlan, missing: readonly MissingFirm[]): LedgerReport {
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
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
