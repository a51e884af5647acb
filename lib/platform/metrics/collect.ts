import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { memoryUsage, uptime } from "node:process";
import { today } from "@/lib/platform/clock";
import { db, pool } from "@/lib/platform/db/client";
import { probeDatabase } from "@/lib/platform/db/probe";
import { refusals } from "@/lib/platform/limits/limits";
import { toDateColumn } from "@/lib/shared/time/local-date";
import type { Family, Sample } from "./exposition";
import { BOUNDS, type Served, served } from "./requests";

const NANOSECONDS = 1e9;

const shared = globalThis as typeof globalThis & {
  julinLoopDelay?: ReturnType<typeof monitorEventLoopDelay>;
};

function loopDelay() {
  if (!shared.julinLoopDelay) {
    shared.julinLoopDelay = monitorEventLoopDelay();
    shared.julinLoopDelay.enable();
  }
  return shared.julinLoopDelay;
}

/** Everything the portal tells of itself: counts and times, never who or what. */
export async function collectMetrics(): Promise<Family[]> {
  const isUp = await probeDatabase();
  return [
    gauge("julin_database_up", "Whether the database answers.", [{ value: isUp ? 1 : 0 }]),
    ...ofProcess(),
    ...ofRequests(served()),
    counter(
      "julin_throttled_total",
      "Requests refused because they came too fast.",
      Object.entries(refusals()).map(([limit, value]) => ({ labels: { limit }, value })),
    ),
    ...(isUp ? [...ofPool(), ...(await ofJobs())] : []),
  ];
}

function ofProcess(): Family[] {
  const { heapUsed, rss } = memoryUsage();
  const lag = Math.max(0, loopDelay().percentile(99)) / NANOSECONDS;
  const { utilization } = performance.eventLoopUtilization();
  return [
    gauge("process_uptime_seconds", "Since the web server started.", [{ value: Math.round(uptime()) }]),
    gauge("process_resident_memory_bytes", "Memory of the web server.", [{ value: rss }]),
    gauge("nodejs_heap_used_bytes", "Heap of the web server.", [{ value: heapUsed }]),
    gauge("nodejs_eventloop_lag_p99_seconds", "Delay of the event loop.", [{ value: lag }]),
    gauge("nodejs_eventloop_utilization", "How busy the event loop was.", [{ value: utilization }]),
  ];
}

function ofRequests(rows: readonly Served[]): Family[] {
  const samples = rows.flatMap(({ part, status, count, seconds, within }): Sample[] => {
    const labels = { part, status };
    const buckets = BOUNDS.map((bound, index) => ({
      suffix: "_bucket",
      labels: { ...labels, le: String(bound) },
      value: within[index] ?? 0,
    }));
    return [
      ...buckets,
      { suffix: "_bucket", labels: { ...labels, le: "+Inf" }, value: count },
      { suffix: "_sum", labels, value: Number(seconds.toFixed(6)) },
      { suffix: "_count", labels, value: count },
    ];
  });
  return [
    { name: "julin_request_seconds", type: "histogram", help: "Requests and how long they took.", samples },
  ];
}

function ofPool(): Family[] {
  const { totalCount, idleCount, waitingCount } = pool();
  return [
    gauge("julin_database_connections", "Connections of the web server's pool.", [
      { labels: { state: "busy" }, value: totalCount - idleCount },
      { labels: { state: "idle" }, value: idleCount },
      { labels: { state: "waited_for" }, value: waitingCount },
    ]),
  ];
}

async function ofJobs(): Promise<Family[]> {
  const [waiting, aside, runs] = await Promise.all([
    db().outboxEvent.count({ where: { deliveredAt: null, setAsideAt: null } }),
    db().outboxEvent.count({ where: { setAsideAt: { not: null } } }),
    db().dailyRun.findMany({
      where: { day: toDateColumn(today()) },
      select: { name: true, finishedAt: true, attempts: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const byTask = (value: (run: (typeof runs)[number]) => number) =>
    runs.map((run) => ({ labels: { task: run.name }, value: value(run) }));
  return [
    gauge("julin_outbox_events", "News that waits for its delivery, or was set aside after failing.", [
      { labels: { state: "waiting" }, value: waiting },
      { labels: { state: "set_aside" }, value: aside },
    ]),
    gauge(
      "julin_daily_task_done",
      "Whether a task of this business day is finished.",
      byTask((run) => (run.finishedAt ? 1 : 0)),
    ),
    gauge(
      "julin_daily_task_attempts",
      "How often a task of this business day was tried.",
      byTask((run) => run.attempts),
    ),
  ];
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, type: "gauge", help, samples };
}

function counter(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, type: "counter", help, samples };
}
