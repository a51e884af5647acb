import { checkChains } from "@/lib/domains/audit/jobs";
import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { settleResidences } from "@/lib/domains/firms/commands/settle-residences";
import { settleRecodings } from "@/lib/domains/regions/commands/settle-recodings";
import { dropOldUploads } from "@/lib/domains/transfers/jobs";
import { dropOldSignInRows } from "@/lib/platform/auth/drop-old-rows";
import { backUpByPlan, isBackupDue } from "@/lib/platform/backup/planned";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env/env";
import type { DailyTask } from "@/lib/platform/jobs/daily";
import { dropDelivered } from "@/lib/platform/jobs/drop-delivered";
import { log } from "@/lib/platform/log/log";
import type { Actor } from "@/lib/shared/access/actor";
import type { LocalDate } from "@/lib/shared/time/local-date";

const worker: Actor = { kind: "system", name: "system:worker" };

/** A difference means that some change forgot its spans: a programmer must look, nothing is mended in silence. */
async function checkCoverage(): Promise<void> {
  const verdict = await verifySpans();
  if (verdict.drift > 0) log().error({ ...verdict }, "coverage drift");
  else log().info({ ...verdict }, "coverage verified");
}

function backup(): DailyTask[] {
  const { backups } = env();
  if (!backups) return [];
  return [
    {
      name: "database.back-up",
      isDue: () => isBackupDue(backups, now()),
      run: async () => void (await backUpByPlan(backups, now())),
    },
  ];
}

/** A broken chain is shown to the auditor; the log tells whoever watches the servers. */
async function checkAudit(day: LocalDate): Promise<void> {
  const broken = await checkChains(day);
  if (broken) log().error({ ...broken }, "audit chain broken");
}

/** What the worker does on each business day, in this order. */
export const dailyTasks: readonly DailyTask[] = [
  { name: "regions.settle", run: async () => void (await settleRecodings(worker, {})) },
  { name: "firms.settle", run: async () => void (await settleResidences(worker, {})) },
  { name: "coverage.verify", run: checkCoverage },
  { name: "audit.check-chains", run: checkAudit },
  { name: "uploads.drop-old", run: async () => void (await dropOldUploads(now())) },
  { name: "sign-in.drop-old", run: dropOldSignInRows },
  { name: "outbox.drop-delivered", run: dropDelivered },
  ...backup(),
];
