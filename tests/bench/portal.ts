import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createToken } from "@/lib/domains/people/commands/tokens";
import { sessionCookie } from "@/lib/platform/auth/cookie-jar";
import { openSession } from "@/lib/platform/auth/session-rows";
import { encodeSession } from "@/lib/platform/auth/session-token";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import type { Target } from "./load";
import { NEXT, SCRATCH } from "./scratch-app";

const LOGIN = "demo-city";

export interface RunningPortal {
  /** Bears being called twice. */
  stop(): Promise<void>;
}

/** Starts the built copy and waits until it answers. */
export async function startPortal(port: number): Promise<RunningPortal> {
  const server = spawn(process.execPath, [NEXT, "start", "-p", String(port)], {
    cwd: SCRATCH,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error("the portal ended at once");
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`).catch(() => null);
    if (answer?.ok) return { stop: () => end(server) };
    await sleep(100);
  }
  await end(server);
  throw new Error("the portal does not answer");
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}

export interface Targets {
  readonly api: Target;
  readonly bare: Target;
  readonly page: Target;
  readonly empty: Target;
  readonly emptyDesk: Target;
}

/** What is measured, asked by the city's demo official. */
export async function targetsOn(port: number): Promise<Targets> {
  const at = `http://127.0.0.1:${port}`;
  const { token } = await createToken(
    { kind: "system", name: "system:cli" },
    { login: LOGIN, name: "bench" },
  );
  const user = await db().user.findUniqueOrThrow({ where: { login: LOGIN } });
  const session = await inTransaction((tx) =>
    openSession(tx, user.id, { address: "127.0.0.1", userAgent: null }),
  );
  const cookie = { cookie: `${sessionCookie().name}=${await encodeSession(session)}` };
  return {
    api: {
      name: "GET /api/v1/coverage",
      url: `${at}/api/v1/coverage?region=210100`,
      headers: { authorization: `Bearer ${token}` },
    },
    bare: { name: "bare route", url: `${at}/api/bare`, headers: {} },
    page: { name: "coverage page", url: `${at}/desk/coverage`, headers: cookie },
    empty: { name: "empty dynamic page", url: `${at}/empty`, headers: {} },
    emptyDesk: { name: "empty desk page", url: `${at}/desk/empty`, headers: cookie },
  };
}
