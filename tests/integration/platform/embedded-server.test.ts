import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinServer, removeCluster } from "@/lib/platform/db/embedded/embedded-server";
import { readRecord, type ServerRecord, urlOf } from "@/lib/platform/db/embedded/record";
import { onDatabase } from "@/tests/support/on-database";

let dataDir: string;

// mkdtemp makes a folder with mode 0700: PostgreSQL, which is not root, cannot enter it.
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), "julin-closed-")), "data");
});

afterEach(async () => {
  await removeCluster(dataDir);
  await rm(join(dataDir, ".."), { recursive: true, force: true });
});

async function answers(record: ServerRecord | null): Promise<boolean> {
  if (!record) return false;
  return await onDatabase(urlOf(record), (client) => client.query("SELECT 1")).then(
    () => true,
    () => false,
  );
}

async function serverPid(record: ServerRecord): Promise<number> {
  const text = await readFile(join(record.cluster, "postmaster.pid"), "utf8");
  return Number(text.split("\n")[0]);
}

async function died(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe("the embedded server", () => {
  it.runIf(process.getuid?.() === 0)(
    "runs for root in a folder that is closed to everybody else",
    async () => {
      const server = await joinServer(dataDir, false);
      expect(server.record.cluster.startsWith(dataDir)).toBe(false);
      expect(await answers(server.record)).toBe(true);
      await server.release();
      expect(await answers(server.record)).toBe(false);
    },
  );

  it("is shared by all who join at once, and stopped by the last to leave", async () => {
    const [first, second] = await Promise.all([joinServer(dataDir, false), joinServer(dataDir, false)]);
    expect(second.record).toEqual(first.record);
    await first.release();
    expect(await answers(second.record)).toBe(true);
    await second.release();
    expect(await answers(second.record)).toBe(false);
  });

  it("keeps its data and its port, also after it was killed", async () => {
    const before = await joinServer(dataDir);
    await onDatabase(urlOf(before.record), (client) => client.query("CREATE TABLE kept (id int)"));
    const pid = await serverPid(before.record);
    process.kill(pid, "SIGKILL");
    await died(pid);
    const after = await joinServer(dataDir);
    expect(after.record).toEqual(before.record);
    await onDatabase(urlOf(after.record), (client) => client.query("SELECT * FROM kept"));
    await after.release();
    await before.release();
    expect(await answers(readRecord(dataDir))).toBe(false);
  });

  it("does not wait for a lock that a killed process left", async () => {
    await joinServer(dataDir, false).then((server) => server.release());
    await writeFile(join(dataDir, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, started: "1" }));
    await joinServer(dataDir, false).then((server) => server.release());
  });
});
