import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { dailyTasks } from "@/lib/wiring/jobs";
import { useTestDatabase } from "@/tests/support/database";
import { onDatabase } from "@/tests/support/on-database";

const database = useTestDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "julin-worker-"));
const running: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(end));
  rmSync(dataDir, { recursive: true, force: true });
});

async function end(worker: ChildProcess): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const gone = once(worker, "exit");
  worker.kill("SIGTERM");
  const [code] = await gone;
  return code as number | null;
}

function startWorker(url: string): { worker: ChildProcess; said: () => string } {
  let said = "";
  const worker = spawn(process.execPath, ["--import", "tsx", "lib/wiring/worker.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      JULIN_DATA_DIR: dataDir,
      JULIN_NOW: "",
      AUTH_SECRET: "x".repeat(32),
      ENCRYPTION_KEY: "0".repeat(64),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  worker.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  running.push(worker);
  return { worker, said: () => said };
}

const finishedRuns = () => db().dailyRun.count({ where: { finishedAt: { not: null } } });

describe("the worker process", () => {
  it("shares the day's work with a second one, survives losing its connections and ends cleanly", async () => {
    const [first, second] = [startWorker(database.ownerUrl), startWorker(database.ownerUrl)];
    await vi.waitUntil(async () => (await finishedRuns()) === dailyTasks.length, {
      timeout: 40_000,
      interval: 100,
    });
    expect(await db().dailyRun.count({ where: { attempts: { not: 1 } } })).toBe(0);

    await onDatabase(database.ownerUrl, (owner) =>
      owner.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'julin' AND datname = current_database()",
      ),
    );
    const event = await db().outboxEvent.create({ data: { name: "nobody.listens", payload: {} } });
    await vi.waitUntil(
      async () =>
        (await db().outboxEvent.findUniqueOrThrow({ where: { id: event.id } })).deliveredAt !== null,
      { timeout: 15_000, interval: 100 },
    );
    expect(await Promise.all([end(first.worker), end(second.worker)])).toEqual([0, 0]);
    expect(first.said()).toContain("worker stopped");
  }, 60_000);

  it("waits for a database that is away instead of ending", async () => {
    const { worker, said } = startWorker("postgresql://nobody@127.0.0.1:1/nothing");
    await vi.waitUntil(() => said().includes("worker in trouble"), { timeout: 20_000, interval: 100 });
    expect(worker.exitCode).toBeNull();
    expect(await end(worker)).toBe(0);
  }, 40_000);
});
