import { realNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { inTransaction, type Tx } from "@/lib/platform/db/transaction";
import { log } from "@/lib/platform/log/log";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import { attempt } from "./attempt";
import { retryDelayMs } from "./retry-delay";

/** Something to be done once on each business day, as soon after midnight as a worker is there. */
export interface DailyTask {
  readonly name: string;
  /** For what has an hour of its own; absent: from midnight on. */
  readonly isDue?: () => boolean;
  /** Brings things up to `day`, whatever was missed before it. May be called again after a failure. */
  readonly run: (day: LocalDate) => Promise<void>;
}

export interface TaskOutcome {
  readonly name: string;
  readonly outcome: "done" | "failed";
}

const TASK_LIMIT_MS = 30 * 60_000;
const CLAIM_LIMIT_MS = TASK_LIMIT_MS + 30_000;

/**
 * Runs those tasks of the business day that no worker has finished yet and none is at. One that fails is tried
 * again, ever later; days on which no worker ran are not made up for one by one.
 * @param signal stops between two tasks
 */
export async function runDailyTasks(
  tasks: readonly DailyTask[],
  day: LocalDate,
  signal?: AbortSignal,
): Promise<TaskOutcome[]> {
  const outcomes: TaskOutcome[] = [];
  const due = tasks.filter(({ isDue }) => isDue?.() ?? true);
  const open = await openTasks(due, day);
  for (const task of open) {
    if (signal?.aborted) break;
    const outcome = await runOnce(task, day);
    if (outcome) outcomes.push({ name: task.name, outcome });
  }
  return outcomes;
}

/** Rows are made beforehand: one inserted in the task's own transaction would make other workers wait for it. */
async function openTasks(tasks: readonly DailyTask[], day: LocalDate): Promise<DailyTask[]> {
  const on = toDateColumn(day);
  const known = await db().dailyRun.findMany({
    where: { day: on },
    select: { name: true, finishedAt: true },
  });
  const missing = tasks.filter(({ name }) => !known.some((run) => run.name === name));
  if (missing.length > 0) {
    await db().dailyRun.createMany({
      data: missing.map(({ name }) => ({ name, day: on })),
      skipDuplicates: true,
    });
  }
  const finished = new Set(known.filter((run) => run.finishedAt !== null).map((run) => run.name));
  return tasks.filter(({ name }) => !finished.has(name));
}

async function runOnce({ name, run }: DailyTask, day: LocalDate): Promise<TaskOutcome["outcome"] | null> {
  return await inTransaction(
    async (tx) => {
      const claimed = await claim(tx, name, day, realNow());
      if (!claimed) return null;
      const outcome = await attempt(TASK_LIMIT_MS, () => run(day));
      const at = realNow();
      const attempts = claimed.attempts + 1;
      await tx.dailyRun.update({
        where: { name_day: { name, day: toDateColumn(day) } },
        data: outcome.done
          ? { attempts, finishedAt: at, nextAttemptAt: null }
          : {
              attempts,
              lastError: outcome.error,
              nextAttemptAt: new Date(at.getTime() + retryDelayMs(attempts)),
            },
      });
      if (!outcome.done)
        log().error({ task: name, day, attempts, error: outcome.error }, "daily task failed");
      return outcome.done ? "done" : "failed";
    },
    { timeoutMs: CLAIM_LIMIT_MS },
  );
}

async function claim(
  tx: Tx,
  name: string,
  day: LocalDate,
  at: Date,
): Promise<{ attempts: number } | undefined> {
  const rows = await tx.$queryRaw<{ attempts: number }[]>`
    SELECT attempts FROM daily_run
    WHERE name = ${name} AND day = ${day}::date AND finished_at IS NULL
      AND (next_attempt_at IS NULL OR next_attempt_at <= ${at})
    FOR UPDATE SKIP LOCKED`;
  return rows[0];
}
