import { join } from "node:path";
import { acquireDatabase } from "@/lib/platform/db/acquire";
import { closeDb, pool } from "@/lib/platform/db/client";
import { removeCluster } from "@/lib/platform/db/embedded/embedded-server";
import { prepareFreshDatabase, preparePortal } from "@/lib/wiring/prepare";
import { onDatabase } from "@/tests/support/on-database";
import { type ImportResult, measureImport } from "./import-run";
import { writeLedger } from "./ledger";
import { type Latency, latencyAtHalfLoad, type Target, throughput } from "./load";
import { startPortal, targetsOn } from "./portal";
import { type Line, report } from "./report";
import { buildScratchApp, removeScratchApp } from "./scratch-app";

const LEDGER_ROWS = 10_000;
const REGIONS_ONLY = "bench_regions";

/** Everything that is measured, then the report. Leaves nothing running and no files but the report. */
export async function runBench(port: number, dataDir: string): Promise<void> {
  const database = await acquireDatabase();
  try {
    await prepareFreshDatabase();
    const version = String((await pool().query("SHOW server_version")).rows[0]?.server_version);
    await closeDb();
    await keepTemplate(database.ownerUrl);
    const imported = await importLines(database.ownerUrl, join(dataDir, "ledger.xlsx"));
    await preparePortal({ demo: true });
    await onDatabase(database.ownerUrl, (owner) => owner.query("ANALYZE"));
    buildScratchApp();
    report([...(await requestLines(port)), ...imported], version);
  } finally {
    await closeDb();
    await database.release();
    await removeCluster(dataDir);
    removeScratchApp();
  }
}

async function keepTemplate(ownerUrl: string): Promise<void> {
  const maintenance = maintenanceUrl(ownerUrl);
  const { pathname } = new URL(ownerUrl);
  await onDatabase(maintenance, (owner) =>
    owner.query(`CREATE DATABASE ${REGIONS_ONLY} TEMPLATE ${pathname.slice(1)}`),
  );
  const template = new URL(ownerUrl);
  template.pathname = `/${REGIONS_ONLY}`;
  await onDatabase(template.href, (owner) => owner.query("CREATE TABLE bulk (cells jsonb)"));
}

function maintenanceUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.pathname = "/postgres";
  return url.href;
}

async function importLines(ownerUrl: string, file: string): Promise<Line[]> {
  await writeLedger(file, LEDGER_ROWS);
  const result: ImportResult = await measureImport(maintenanceUrl(ownerUrl), REGIONS_ONLY, file);
  const { importMs, baselineMs, peakMb, firms } = result;
  if (firms !== LEDGER_ROWS) throw new Error(`${firms} firms were imported instead of ${LEDGER_ROWS}`);
  const ratio = importMs / baselineMs;
  return [
    {
      what: "import of a 10,000-row ledger",
      measured: `${(importMs / 1000).toFixed(2)} s`,
      against: `reading it and one bulk insert, ${(baselineMs / 1000).toFixed(2)} s`,
      ratio: `${ratio.toFixed(2)} ×`,
      goal: "≤ 4 ×",
      met: ratio <= 4,
    },
    {
      what: "peak memory of that import",
      measured: `${Math.round(peakMb)} MB`,
      against: "",
      ratio: "",
      goal: "< 400 MB",
      met: peakMb < 400,
    },
  ];
}

async function requestLines(port: number): Promise<Line[]> {
  const portal = await startPortal(port);
  try {
    const { api, bare, page, empty, emptyDesk } = await targetsOn(port);
    const rates = await throughput([api, bare, page, empty, emptyDesk]);
    const rateOf = ({ name }: Target): number => rates.get(name) ?? 0;
    const ratioLine = (target: Target, other: Target, goal: number | null): Line => ({
      what: target.name,
      measured: `${Math.round(rateOf(target))} requests/s`,
      against: `${other.name}, ${Math.round(rateOf(other))} requests/s`,
      ratio: `${(rateOf(target) / rateOf(other)).toFixed(2)} ×`,
      goal: goal === null ? "" : `≥ ${goal} ×`,
      met: goal === null ? null : rateOf(target) / rateOf(other) >= goal,
    });
    return [
      ratioLine(api, bare, 0.5),
      ratioLine(page, empty, 0.5),
      ratioLine(page, emptyDesk, null),
      latencyLine(api, await latencyAtHalfLoad(api, rateOf(api))),
      latencyLine(page, await latencyAtHalfLoad(page, rateOf(page))),
    ];
  } finally {
    await portal.stop();
  }
}

function latencyLine({ name }: Target, { p50, p95 }: Latency): Line {
  return {
    what: `${name}, p95 at half load`,
    measured: `${p95.toFixed(1)} ms`,
    against: `p50, ${p50.toFixed(1)} ms`,
    ratio: `${(p95 / p50).toFixed(2)} ×`,
    goal: "≤ 2 ×",
    met: p95 <= 2 * p50,
  };
}
