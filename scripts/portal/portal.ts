import { existsSync } from "node:fs";
import { setBusinessStart } from "@/lib/platform/clock-offset";
import { acquireDatabase } from "@/lib/platform/db/acquire";
import { closeDb } from "@/lib/platform/db/client";
import { probeDatabase } from "@/lib/platform/db/probe";
import { env } from "@/lib/platform/env/env";
import { isPortalRunning, markPortal } from "@/lib/platform/process/portal-mark";
import { type Preparation, preparePortal } from "@/lib/wiring/prepare";
import { banner } from "./banner";
import { Children } from "./children";
import { requirePort, untilServing } from "./port";

const WORKER = "lib/wiring/worker.ts";
const DATABASE_WATCH_MS = 5_000;
const NEXT = "node_modules/next/dist/bin/next";

async function prepare(): Promise<Preparation> {
  try {
    return await preparePortal({ demo: env().demo });
  } finally {
    await closeDb();
  }
}

/** Brings the embedded server back when it has died; the pages answer 503 meanwhile and recover by themselves. */
function keepDatabaseUp(): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    if (env().databaseUrl || (await probeDatabase())) return;
    console.error("数据库没有响应，正在尝试恢复……");
    // The lease of the start still counts; this one would only keep the server running for ever.
    await (await acquireDatabase()).release();
  };
  return setInterval(() => {
    look().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  }, DATABASE_WATCH_MS);
}

/** Starts the web server with the worker beside it and waits until `stop` asks for the end. */
async function serve(dev: boolean, { accounts }: Preparation, stop: AbortController): Promise<void> {
  const { port, publicUrl } = env();
  const children = new Children((name) => {
    if (!stop.signal.aborted) stop.abort(new Error(`${name}意外退出，原因见上。`));
  });
  const mode = { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" };
  try {
    children.start("网站进程", [NEXT, dev ? "dev" : "start", "-p", String(port)], mode);
    if (existsSync(WORKER)) children.start("后台进程", ["--import", "tsx", WORKER], mode);
    const watch = keepDatabaseUp();
    stop.signal.addEventListener("abort", () => clearInterval(watch));
    await untilServing(port, stop.signal);
    console.log(banner(publicUrl, accounts));
    await new Promise<void>((done) => stop.signal.addEventListener("abort", () => done(), { once: true }));
  } finally {
    await children.stop();
  }
}

export interface PortalOptions {
  readonly dev: boolean;
  /** Builds where the sources have changed. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  /** Aborted with no Error by a signal, with one by a failure. */
  readonly stop: AbortController;
}

/**
 * The portal from database to web server, until it is told to stop (Ctrl+C, SIGTERM) or a part of it dies.
 * Whatever it started is stopped in every case.
 */
export async function runPortal({ dev, build, stop }: PortalOptions): Promise<void> {
  const { port, dataDir, databaseUrl, startInstant } = env();
  if (isPortalRunning(dataDir)) throw new Error(`数据目录 ${dataDir} 的门户已在运行，请先停止它。`);
  await requirePort(port);
  const unmark = markPortal(dataDir);
  try {
    if (!databaseUrl) setBusinessStart(dataDir, startInstant);
    const database = await acquireDatabase();
    try {
      const prepared = await prepare();
      stop.signal.throwIfAborted();
      if (!dev) await build(stop.signal);
      await serve(dev, prepared, stop);
    } finally {
      await database.release();
    }
  } finally {
    unmark();
  }
}
