import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { ownerUrl } from "@/lib/platform/db/address";
import { grantAppRole } from "@/lib/platform/db/app-role";
import { closeDb } from "@/lib/platform/db/client";
import { listMigrations, migrate, migrationsDir } from "@/lib/platform/db/migrate";
import { AppError } from "@/lib/shared/result";
import { asOwner, inOwnerTransaction } from "./as-owner";
import { type BackupSummary, type Head, quoted, type TableLine } from "./format";
import { checkBackup, readParts } from "./read-backup";
import { refuseWhileInUse } from "./refuse-while-in-use";

/** As Prisma makes it; its rows come out of the backup, so that Prisma goes on from there. */
const MIGRATIONS_TABLE = `
  CREATE TABLE public._prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
    migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * Puts a backup in the place of everything in the database, all or nothing: the schema is rebuilt by the
 * migrations that the backup names, filled, and then brought up to date. Nothing may be connected meanwhile.
 * @throws AppError INVALID for a file that is damaged or newer than this program, STATE while the database is used
 */
export async function restoreBackup(file: string): Promise<BackupSummary> {
  const { head, summary } = await checkBackup(file);
  await refuseNewer(head);
  await closeDb();
  await inOwnerTransaction("BEGIN", async (owner) => {
    await refuseWhileInUse(owner);
    await rebuildSchema(owner, head.migrations);
    for await (const part of readParts(file)) {
      if (part.kind === "table") await fill(owner, part.table, part.rows);
    }
    for (const { name, lastValue } of head.sequences) {
      if (lastValue !== null)
        await owner.query("SELECT setval($1, $2)", [`public.${quoted(name)}`, lastValue]);
    }
  });
  await asOwner(grantAppRole);
  await migrate(ownerUrl());
  await asOwner((owner) => owner.query("ANALYZE"));
  return summary;
}

async function refuseNewer({ migrations }: Head): Promise<void> {
  const known = await listMigrations();
  const newer = migrations.filter((name) => !known.includes(name));
  if (newer.length === 0) return;
  throw new AppError("INVALID", `备份来自更新版本的程序（含 ${newer.join("、")}），请先升级程序再恢复`);
}

/** A new schema belongs to the login role and loses all rights that were given on the old one. */
async function rebuildSchema(owner: pg.Client, migrations: readonly string[]): Promise<void> {
  await owner.query("DROP SCHEMA public CASCADE");
  await owner.query("CREATE SCHEMA public");
  await owner.query(MIGRATIONS_TABLE);
  for (const name of migrations)
    await owner.query(await readFile(join(migrationsDir(), name, "migration.sql"), "utf8"));
}

async function fill(
  owner: pg.Client,
  { table, columns }: TableLine,
  rows: AsyncGenerator<Buffer>,
): Promise<void> {
  const names = columns.map(quoted).join(", ");
  const target = owner.query(copyFrom(`COPY public.${quoted(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(inBlocks(rows), { objectMode: false }), target);
}

const BLOCK_BYTES = 65_536;

/** A message to PostgreSQL for each row would take several times as long. */
async function* inBlocks(rows: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let block: Buffer[] = [];
  let size = 0;
  for await (const row of rows) {
    block.push(row);
    size += row.length;
    if (size < BLOCK_BYTES) continue;
    yield Buffer.concat(block);
    block = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(block);
}
