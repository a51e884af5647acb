import { realNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";

const DAY_MS = 86_400_000;
/** Long enough to look into a complaint (product default). Events set aside stay. */
const KEEP_DELIVERED_MS = 30 * DAY_MS;
const KEEP_RUNS_MS = 400 * DAY_MS;

/** Removes what the outbox and the daily tasks have long done with. */
export async function dropDelivered(): Promise<void> {
  const at = realNow().getTime();
  await db().outboxEvent.deleteMany({ where: { deliveredAt: { lt: new Date(at - KEEP_DELIVERED_MS) } } });
  await db().dailyRun.deleteMany({ where: { finishedAt: { lt: new Date(at - KEEP_RUNS_MS) } } });
}
