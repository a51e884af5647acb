import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeCluster } from "@/lib/platform/db/embedded/embedded-server";
import { test } from "./test";

const START_LIMIT_MS = 120_000;

export interface FreshPortal {
  readonly url: string;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

/** A portal of its own with regions and nothing else, as `JULIN_DEMO=0 npm start` gives it. */
async function startFreshPortal(): Promise<FreshPortal> {
  const dataDir = await mkdtemp(join(tmpdir(), "julin-fresh-"));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), JULIN_DATA_DIR: dataDir, JULIN_DEMO: "0" };
  const portal = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (portal.exitCode === null) {
      portal.kill("SIGTERM");
      await once(portal, "exit");
    }
    await removeCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilServing(portal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://localhost:${port}`, dataDir, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Reads on after the word came: a pipe that nobody empties would stop the portal. */
async function untilServing(portal: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((done, fail) => {
    const limit = setTimeout(
      () => fail(new Error(`the portal did not start in time:\n${said}`)),
      START_LIMIT_MS,
    );
    portal.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("聚邻已启动")) return;
      clearTimeout(limit);
      done();
    });
    portal.once("exit", () => {
      clearTimeout(limit);
      fail(new Error(`the portal ended before it served:\n${said}`));
    });
  });
}

/** `test` on a portal of its own, which lives as long as the worker. */
export const onFreshPortal = test.extend<object, { readonly portal: FreshPortal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here
    async ({}, use) => {
      const portal = await startFreshPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 2 * START_LIMIT_MS },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
});
