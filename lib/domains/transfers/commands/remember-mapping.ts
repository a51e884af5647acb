import type { Prisma } from "@/generated/prisma/client";
import { defineCommand } from "@/lib/platform/command/define-command";
import { type LedgerReport, RememberMappingInput } from "../schema";
import { IMPORT_TIMEOUT_MS } from "./apply-import";
import { keepMapping } from "./header-mappings";
import { judgeLedger } from "./judge-ledger";
import { readLedger } from "./read-ledger";
import { lockUndecidedRun, undecidedRun } from "./undecided-run";

/**
 * Takes somebody's word for what the unknown headers of a checked file mean, judges the file anew by it, and
 * remembers it for the next file of the same source in the same region.
 */
export const rememberMapping = defineCommand({
  audit: { none: "how a file is read changes no record; the import that follows is audited" },
  action: "ledger.import",
  input: RememberMappingInput,
  timeoutMs: IMPORT_TIMEOUT_MS,
  prepare: async (actor, { runId, mapping: added }) => {
    const run = await undecidedRun(actor, runId);
    const mapping = { ...run.mapping, ...added };
    return { mapping, ledger: await readLedger(actor, { ...run, mapping }) };
  },
  run: async (context, { runId }, { mapping, ledger }): Promise<LedgerReport> => {
    const run = await lockUndecidedRun(context.actor, context.tx, runId);
    const { report } = await judgeLedger(context, ledger);
    await context.tx.importRun.update({
      where: { id: runId },
      data: { mapping: mapping as Prisma.InputJsonObject, report: report as object },
    });
    if (ledger.source) await keepMapping(context.tx, run.regionCode, ledger.source, mapping, context.now);
    return report;
  },
});
