import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../bootstrap/browser.mjs";
import { runNode } from "../bootstrap/run.mjs";

const START_LIMIT_MS = 300_000;

async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Resolves when the portal says that it serves, rejects when it ends or takes too long. */
async function untilStarted(portal) {
  return await new Promise((done, fail) => {
    const limit = setTimeout(() => fail(new Error("the portal did not start in time")), START_LIMIT_MS);
    portal.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      if (!chunk.toString().includes("聚邻已启动")) return;
      clearTimeout(limit);
      done();
    });
    portal.once("exit", () => {
      clearTimeout(limit);
      fail(new Error("the portal ended before it served"));
    });
  });
}

/**
 * Runs Playwright against one portal with demo data, in a folder and on a port of its own.
 * The specs find it by `E2E_URL` and its data by `JULIN_DATA_DIR`.
 * @param {string[]} args for Playwright
 * @returns {Promise<number>} its exit code
 */
export async function runE2e(args, environment = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), "julin-e2e-"));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), JULIN_DATA_DIR: dataDir, JULIN_DEMO: "1" };
  // A portal of the developer's own settings would not be the one that the specs describe.
  for (const name of ["DATABASE_URL", "PUBLIC_URL", "JULIN_NOW", "NODE_ENV"]) delete env[name];
  const portal = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await untilStarted(portal);
    return await runNode(["node_modules/@playwright/test/cli.js", "test", ...args], {
      env: {
        ...env,
        CHROMIUM_PATH: findChromium() ?? "",
        E2E_URL: `http://localhost:${port}`,
        ...environment,
      },
    });
  } finally {
    if (portal.exitCode === null) {
      portal.kill("SIGTERM");
      await once(portal, "exit");
    }
    await removeData(dataDir);
  }
}

async function removeData(dataDir) {
  const { register } = await import("tsx/esm/api");
  const unregister = register();
  const { removeCluster } = await import("../../lib/platform/db/embedded/embedded-server.ts");
  await removeCluster(dataDir);
  await unregister();
  await rm(dataDir, { recursive: true, force: true });
}
