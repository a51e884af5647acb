import { existsSync } from "node:fs";
import { setBusinessStart } from "@/lib/platform/clock-offset";
import { acquireDatabase } from "@/lib/platform/db/acquire";
import { closeDb } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { isPortalRunning, markPortal } from "@/lib/platform/process/portal-mark";
import { type Preparation, preparePortal } from "@/lib/wiring/prepare";
import { ensureBuild } from "../bootstrap/build.mjs";
import { banner } from "./banner";
import { Children } from "./children";
import { requirePort, untilServing } from "./port";

const WORKER = "lib/wiring/worker.ts";
const NEXT = "node_modules/next/dist/bin/next";

async function prepare(): Promise<Preparation> {
  try {
    return await preparePortal({ demo: env().demo });
  } finally {
    await closeDb();
  }
}

/** Starts the web server with the worker beside it and waits until `stop` asks for the end. */
async function serve(dev: boolean, { accounts }: Preparation, stop: AbortController): Promise<void> {
  const { port, publicUrl } = env();
  const children = new Children((name) => {
    if (!stop.signal.aborted) stop.abort(new Error(`${name}意外退出,原因见上。`));
  });
  const mode = { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" };
  try {
    children.start("网站进程", [NEXT, dev ? "dev" : "start", "-p", String(port)], mode);
    if (existsSync(WORKER)) children.start("后台进程", ["--import", "tsx", WORKER], mode);
    await untilServing(port, stop.signal);
    console.log(banner(publicUrl, accounts));
    await new Promise<void>((done) => stop.signal.addEventListener("abort", () => done(), { once: true }));
  } finally {
    await children.stop();
  }
}

/**
 * The portal from database to web server, until it is told to stop (Ctrl+C, SIGTERM) or a part of it dies.
 * Whatever it started is stopped in every case.
 * @param stop aborted with no reason of its own by a signal, with an Error by a failure
 */
export async function runPortal(dev: boolean, stop: AbortController): Promise<void> {
  const { port, dataDir, databaseUrl, startInstant } = env();
  if (isPortalRunning(dataDir)) throw new Error(`数据目录 ${dataDir} 的门户已在运行,请先停止它。`);
  await requirePort(port);
  const unmark = markPortal(dataDir);
  try {
    if (!databaseUrl) setBusinessStart(dataDir, startInstant);
    const database = await acquireDatabase();
    try {
      const prepared = await prepare();
      stop.signal.throwIfAborted();
      if (!dev) await ensureBuild(stop.signal);
      await serve(dev, prepared, stop);
    } finally {
      await database.release();
    }
  } finally {
    unmark();
  }
}
