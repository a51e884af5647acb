import { env } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import { readRecord, urlOf } from "./embedded/record";

interface Pointed {
  readonly ownerUrl: string;
  /** Whether it is on a server of ours, where the app role is sure to be there. */
  readonly rolesAreOurs: boolean;
}

let pointed: Pointed | null = null;

/** Points this process at another database, for tests; null: back to the settings. Call `closeDb` first. */
export function pointAt(ownerUrl: string | null): void {
  pointed = ownerUrl === null ? null : { ownerUrl, rolesAreOurs: true };
}

/** Points this process at a neighbour on the same server while `work` lasts. Call `closeDb` before and after. */
export async function pointedAtNeighbour<T>(database: string, work: () => Promise<T>): Promise<T> {
  const home = pointed;
  const neighbour = new URL(ownerUrl());
  neighbour.pathname = `/${database}`;
  pointed = { ownerUrl: neighbour.href, rolesAreOurs: isEmbedded() };
  try {
    return await work();
  } finally {
    pointed = home;
  }
}

/** Whether the database is the embedded one, whose roles are ours to make. */
export function isEmbedded(): boolean {
  return pointed ? pointed.rolesAreOurs : env().databaseUrl === null;
}

/**
 * The address under the login role, which owns the tables: for migrations, backups and the job queue's own
 * tables. Everything else goes through `db()`.
 * @throws AppError UNAVAILABLE when the embedded server has never been started
 */
export function ownerUrl(): string {
  if (pointed) return pointed.ownerUrl;
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) return databaseUrl;
  const record = readRecord(dataDir);
  if (!record) throw new AppError("UNAVAILABLE", "数据库尚未启动，请先运行 npm start");
  return urlOf(record);
}
