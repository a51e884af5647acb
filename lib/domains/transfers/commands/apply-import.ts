import { recordDispatchFacts } from "@/lib/domains/dispatch/public";
import { recordFirmFacts } from "@/lib/domains/firms/public";
import { recordPartyFacts } from "@/lib/domains/party/public";
import type { Json } from "@/lib/platform/audit/canonical";
import type { CommandContext } from "@/lib/platform/command/context";
import { inRounds } from "@/lib/platform/db/in-rounds";
import type { Tx } from "@/lib/platform/db/transaction";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LedgerPlan } from "../rules/plan/plan-ledger";
import type { JudgedLedger } from "./judge-ledger";

/** A ledger of 20,000 rows on a slow machine. */
export const IMPORT_TIMEOUT_MS = 120_000;

/** Writes what was planned, in sets, and tells coverage which firms to derive anew. */
export async function applyImport(
  context: CommandContext,
  { plan, report }: JudgedLedger,
  run: { readonly id: string; readonly regionCode: string; readonly fileName: string },
): Promise<void> {
  const { draft } = plan;
  const origin = { source: "LEDGER", isDemo: false } as const;
  await recordFirmFacts(context, {
    ...origin,
    newFirms: draft.firms,
    residences: draft.residences,
    profiles: draft.profiles,
  });
  await recordPartyFacts(context, {
    ...origin,
    newOrganisations: [...draft.newOrganisations.values()],
    changedOrganisations: [...draft.changedOrganisations.values()],
    links: draft.links,
    declarations: draft.declarations,
  });
  await recordDispatchFacts(context, {
    ...origin,
    newInstructors: [...draft.newInstructors.values()],
    changedInstructors: [...draft.changedInstructors.values()],
    assignments: draft.assignments,
    terms: draft.terms,
  });
  await keepStatements(context.tx, plan, run.id);
  auditRows(context, plan);
  const { asOf, rows, accepted, rejected, created, updated, unchanged } = report;
  context.audit({
    subject: { type: "import-run", id: run.id, label: run.fileName },
    regionCode: run.regionCode as RegionCode,
    after: { asOf, rows, accepted, rejected, created, updated, unchanged },
  });
  context.announce("firm.facts_changed", { firmIds: await firmsToDerive(context.tx, plan) });
}

async function keepStatements(tx: Tx, { draft, asOf }: LedgerPlan, importRunId: string): Promise<void> {
  await inRounds([...draft.statements], (round) => {
    const rows = round.map(([firmId, statement]) => ({
      firm_id: firmId,
      as_of: asOf,
      import_run_id: importRunId,
      statement,
    }));
    return tx.$executeRaw`
      INSERT INTO ledger_statement (firm_id, as_of, import_run_id, statement)
      SELECT firm_id, as_of, import_run_id, statement
      FROM jsonb_populate_recordset(NULL::ledger_statement, ${JSON.stringify(rows)}::jsonb)
      ON CONFLICT (firm_id, as_of) DO UPDATE
      SET import_run_id = excluded.import_run_id, statement = excluded.statement
      WHERE ledger_statement.statement IS DISTINCT FROM excluded.statement`;
  });
}

function auditRows({ audit }: CommandContext, { rows, draft, asOf }: LedgerPlan): void {
  for (const { row, firmId, regionCode, outcome, corrects } of rows) {
    if (outcome === "unchanged") continue;
    audit({
      action: outcome === "created" ? "firm.ledger_created" : "firm.ledger_updated",
      subject: { type: "firm", id: firmId, label: row.name },
      regionCode,
      ...(corrects ? { before: { asOf, statement: corrects as unknown as Json } } : {}),
      after: { asOf, statement: draft.statements.get(firmId) as unknown as Json },
    });
  }
}

/** Also firms outside the file whose organisation it changed: their term warning may differ. */
async function firmsToDerive(tx: Tx, { rows, draft }: LedgerPlan): Promise<string[]> {
  const own = rows.filter((each) => each.outcome !== "unchanged").map((each) => each.firmId);
  const organisations = [...draft.changedOrganisations.keys()];
  if (organisations.length === 0) return own;
  const linked = await tx.$queryRaw<{ firmId: string }[]>`
    SELECT DISTINCT firm_id AS "firmId" FROM organisation_link
    WHERE organisation_id = ANY(${organisations}::uuid[]) AND voided_at IS NULL`;
  return [...own, ...linked.map((each) => each.firmId)];
}
