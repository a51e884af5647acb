import { env } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import { readRecord, urlOf } from "./embedded/record";

let pointed: string | null = null;

/** Points this process at another database, for tests; null: back to the settings. Call `closeDb` first. */
export function pointAt(ownerUrl: string | null): void {
  pointed = ownerUrl;
}

/** Whether the database is the embedded one, whose roles are ours to make. */
export function isEmbedded(): boolean {
  return pointed !== null || env().databaseUrl === null;
}

/**
 * The address under the login role, which owns the tables: for migrations, backups and the job queue's own
 * tables. Everything else goes through `db()`.
 * @throws AppError UNAVAILABLE when the embedded server has never been started
 */
export function ownerUrl(): string {
  if (pointed) return pointed;
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) return databaseUrl;
  const record = readRecord(dataDir);
  if (!record) throw new AppError("UNAVAILABLE", "数据库尚未启动，请先运行 npm start");
  return urlOf(record);
}
