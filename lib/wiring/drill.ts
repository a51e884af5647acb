import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { type Miscount, miscounts } from "@/lib/platform/backup/count-rows";
import type { BackupSummary } from "@/lib/platform/backup/format";
import { inScratchDatabase } from "@/lib/platform/backup/in-scratch-database";
import { restoreBackup } from "@/lib/platform/backup/restore-backup";

export interface DrillVerdict extends BackupSummary {
  readonly ok: boolean;
  readonly miscounts: readonly Miscount[];
  /** Spans that are not what the facts say. */
  readonly drift: number;
  readonly firms: number;
  readonly auditEntries: number;
  readonly auditOk: boolean;
}

/**
 * Tries a backup out: brings it back into a database of its own beside the real one, which is left alone, checks it
 * there and takes it away again.
 * @throws AppError INVALID for a file that is damaged or newer than this program
 */
export async function drillBackup(file: string): Promise<DrillVerdict> {
  return inScratchDatabase(async () => {
    const summary = await restoreBackup(file);
    const [lost, spans, audit] = [await miscounts(file), await verifySpans(), await verifyAudit()];
    return {
      ...summary,
      ok: lost.length === 0 && spans.drift === 0 && audit.ok,
      miscounts: lost,
      drift: spans.drift,
      firms: spans.firms,
      auditEntries: audit.entries,
      auditOk: audit.ok,
    };
  });
}
