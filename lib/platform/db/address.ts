import { env } from "@/lib/platform/env/env";
import { AppError } from "@/lib/shared/result";
import { readRecord, urlOf } from "./embedded/record";

let pointed: { readonly ownerUrl: string; readonly rolesAreOurs: boolean } | null = null;

/**
 * Points this process at another database, for tests and for trying a backup out; null: back to the settings.
 * Call `closeDb` first.
 * @param rolesAreOurs whether it is on a server of ours, where the app role is sure to be there
 */
export function pointAt(ownerUrl: string | null, rolesAreOurs = true): void {
  pointed = ownerUrl === null ? null : { ownerUrl, rolesAreOurs };
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
