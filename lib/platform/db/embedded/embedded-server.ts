import { randomBytes } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { serverAccount } from "./account";
import { initialise, isInitialised, startServer, stopServer } from "./cluster";
import { withFolderLock } from "./folder-lock";
import { freePort } from "./free-port";
import { dropLease, hasUsers, takeLease } from "./leases";
import { type Placement, place } from "./placement";
import { DATABASE_NAME, readRecord, type ServerRecord, urlOf, writeRecord } from "./record";

const START_TRIES = 3;
const CONNECT_TIMEOUT_MS = 2_000;

export interface EmbeddedServer {
  readonly record: ServerRecord;
  /** Leaves the server; the last to leave stops it. */
  release(): Promise<void>;
}

async function onServer<T>(record: ServerRecord, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: urlOf(record, "postgres"),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: CONNECT_TIMEOUT_MS * 5,
  });
  // A server that goes away between two calls must not end this process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether the recorded port answers, takes our password and serves our files. */
async function isRunning(record: ServerRecord): Promise<boolean> {
  try {
    const folder = await onServer(record, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return rows[0]?.data_directory;
    });
    return folder !== undefined && (await realpath(folder)) === (await realpath(record.cluster));
  } catch {
    return false;
  }
}

async function ensureDatabase(record: ServerRecord): Promise<void> {
  await onServer(record, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE_NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  });
}

async function start(dataDir: string, spot: Placement, durable: boolean): Promise<ServerRecord> {
  const account = await serverAccount();
  const known = readRecord(dataDir);
  const password = known?.password ?? randomBytes(24).toString("hex");
  if (isInitialised(spot)) {
    if (!known) throw new Error(`${dataDir} 中有数据库却缺少 postgres.json，请从备份恢复该文件`);
  } else {
    // First the password, then the cluster: the other way round an interruption would lock its data away.
    writeRecord(dataDir, { port: known?.port ?? 0, password, cluster: spot.cluster });
    await initialise(spot, account, password);
  }
  for (let attempt = 1; ; attempt += 1) {
    // Between the look and the start another program may take the port: look again then.
    const port = await freePort(attempt === 1 ? (known?.port ?? null) : null);
    const record = { port, password, cluster: spot.cluster };
    writeRecord(dataDir, record);
    try {
      await startServer(spot, account, port, durable);
      await ensureDatabase(record);
      return record;
    } catch (error) {
      if (attempt === START_TRIES) throw error;
      // The children of a killed server need a moment to notice and let its memory go.
      await sleep(500);
    }
  }
}

/**
 * Joins the server of a data folder, or starts it. Safe to call from several processes at once.
 * @param durable false only for tests
 */
export async function joinServer(dataDir: string, durable = true): Promise<EmbeddedServer> {
  // PostgreSQL's account must pass through; the secrets inside are closed one by one.
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  return await withFolderLock(dataDir, async () => {
    const known = readRecord(dataDir);
    const record =
      known && (await isRunning(known))
        ? known
        : await start(dataDir, await place(dataDir, await serverAccount()), durable);
    const lease = await takeLease(dataDir);
    return { record, release: () => leave(dataDir, lease) };
  });
}

async function leave(dataDir: string, lease: string): Promise<void> {
  await withFolderLock(dataDir, async () => {
    await dropLease(lease);
    const record = readRecord(dataDir);
    if (!record || (await hasUsers(dataDir)) || !(await isRunning(record))) return;
    const account = await serverAccount();
    await stopServer(await place(dataDir, account), account);
  });
}

/** Removes the cluster of a data folder, so that the next start makes a new one. @returns false when it is in use */
export async function removeCluster(dataDir: string): Promise<boolean> {
  return await withFolderLock(dataDir, async () => {
    const record = readRecord(dataDir);
    if (!record) return true;
    if (await isRunning(record)) return false;
    // Outside the data folder the cluster has a folder of its own around it.
    const outside = dirname(record.cluster) !== dataDir;
    await rm(outside ? dirname(record.cluster) : record.cluster, { recursive: true, force: true });
    return true;
  });
}
