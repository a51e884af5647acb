import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a data folder knows of its embedded server, running or not. */
export interface ServerRecord {
  readonly port: number;
  readonly password: string;
  /** The folder of the cluster's files; outside the data folder where PostgreSQL may not enter that. */
  readonly cluster: string;
}

export const LOGIN_ROLE = "julin";
export const DATABASE_NAME = "julin";

function pathOf(dataDir: string): string {
  return join(dataDir, "postgres.json");
}

export function readRecord(dataDir: string): ServerRecord | null {
  const path = pathOf(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ServerRecord) : null;
}

export function writeRecord(dataDir: string, record: ServerRecord): void {
  const draft = `${pathOf(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, pathOf(dataDir));
}

/** The login role's address; it owns the tables. */
export function urlOf(record: ServerRecord, database: string = DATABASE_NAME): string {
  return `postgresql://${LOGIN_ROLE}:${record.password}@127.0.0.1:${record.port}/${database}`;
}
