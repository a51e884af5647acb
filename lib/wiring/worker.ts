import { today } from "@/lib/platform/clock";
import { closeDb } from "@/lib/platform/db/client";
import { runDailyTasks } from "@/lib/platform/jobs/daily";
import { deliverOutbox } from "@/lib/platform/jobs/outbox";
import { type Repeated, repeat } from "@/lib/platform/jobs/repeat";
import { log } from "@/lib/platform/log/log";
import "./install";
import { dailyTasks } from "./jobs";

/*
 * The worker process: started beside the web server, as often as one likes. Everything it remembers is in the
 * database, where rows locked with SKIP LOCKED share the work out.
 */

const loops: readonly Repeated[] = [
  { name: "outbox", everyMs: 1_000, work: deliverOutbox },
  // Often enough to begin a new business day within half a minute, also when the business clock was moved.
  { name: "daily", everyMs: 30_000, work: (signal) => runDailyTasks(dailyTasks, today(), signal) },
];

/** Less than what the portal waits before it kills: what is unfinished then is begun again by the next worker. */
const GRACE_MS = 8_000;

const stop = new AbortController();
function leave(): void {
  stop.abort();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);

log().info("worker started");
await Promise.all(loops.map((loop) => repeat(loop, stop.signal)));
await closeDb();
log().info("worker stopped");
