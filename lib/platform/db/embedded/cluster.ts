import { existsSync } from "node:fs";
import { readFile, readlink, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "@/lib/platform/process/identity";
import type { Account } from "./account";
import { handOver, makeClusterFolder, type Placement } from "./placement";
import { runProgram } from "./program";
import { LOGIN_ROLE } from "./record";

export function isInitialised(place: Placement): boolean {
  return existsSync(join(place.cluster, "PG_VERSION"));
}

/**
 * Makes an empty cluster: UTF-8, bytewise order (region ranges compare digits), one password login.
 * It is made beside its place and moved there when whole, so that an interrupted one is never taken for data.
 */
export async function initialise(place: Placement, account: Account, password: string): Promise<void> {
  const draft = { ...place, cluster: `${place.cluster}.new` };
  const passwordFile = `${place.cluster}.password`;
  await rm(draft.cluster, { recursive: true, force: true });
  await makeClusterFolder(draft.cluster, account);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    await handOver(passwordFile, account);
    const args = [
      ["--pgdata", draft.cluster],
      ["--username", LOGIN_ROLE],
      ["--pwfile", passwordFile],
      ["--auth", "scram-sha-256"],
      ["--encoding", "UTF8"],
      ["--locale", "C"],
    ].flat();
    await runProgram(draft, "initdb", args, account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft.cluster, place.cluster);
}

function configuration(port: number, durable: boolean): string {
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    // A socket's path would be too long in a deep folder, and nobody needs one.
    "unix_socket_directories = ''",
    `max_connections = ${durable ? 60 : 120}`,
    "shared_buffers = '128MB'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    // Short queries all: compiling them costs more than it saves.
    "jit = off",
    // Containers give 64 MB of shared memory, which parallel workers overrun.
    "max_parallel_workers_per_gather = 0",
    "log_min_messages = warning",
    ...(durable ? [] : ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]),
  ];
  return `# Written at each start.\n${lines.join("\n")}\n`;
}

/**
 * After a crash the pid file names a process that may by now be anybody; PostgreSQL then refuses to start.
 * Only where the system tells that this process works elsewhere is the file taken away.
 */
async function clearStalePidFile(place: Placement): Promise<void> {
  const path = join(place.cluster, "postmaster.pid");
  const pid = Number((await readFile(path, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid || !isAlive({ pid, started: null })) return;
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (cwd !== null && cwd !== (await realpath(place.cluster))) await rm(path, { force: true });
}

/** Starts the server and waits until it takes connections. It outlives this process. */
export async function startServer(
  place: Placement,
  account: Account,
  port: number,
  durable: boolean,
): Promise<void> {
  await clearStalePidFile(place);
  await writeFile(join(place.cluster, "postgresql.conf"), configuration(port, durable));
  const log = join(place.cluster, "server.log");
  await rename(log, `${log}.1`).catch(() => undefined);
  try {
    await runProgram(place, "pg_ctl", ["start", "-D", place.cluster, "-l", log, "-w", "-t", "60"], account);
  } catch (cause) {
    const tail = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-5).join("\n");
    throw new Error(`内置数据库启动失败：\n${tail}`, { cause });
  }
}

export async function stopServer(place: Placement, account: Account): Promise<void> {
  await runProgram(place, "pg_ctl", ["stop", "-D", place.cluster, "-m", "fast", "-w", "-t", "60"], account);
}
