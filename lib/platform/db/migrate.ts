import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationDirectory } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { projectDir } from "@/lib/platform/env/env";
import { grantAppRole } from "./app-role";
import { ALL_OURS, withSchemaEngine } from "./schema-engine";

/** Any number that nothing else locks: one process migrates, the others wait for it. */
const MIGRATION_LOCK = 4_021_977;

export function migrationsDir(): string {
  return join(projectDir(), "prisma", "migrations");
}

/** Names of the migrations in the project, oldest first. */
export async function listMigrations(folder: string = migrationsDir()): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
}

/** Names already applied; null for a database that has never been migrated. */
async function appliedMigrations(owner: pg.Client): Promise<string[] | null> {
  const table = await owner.query("SELECT 1 WHERE to_regclass('public._prisma_migrations') IS NOT NULL");
  if (table.rowCount === 0) return null;
  const { rows } = await owner.query<{ migration_name: string }>(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return rows.map((row) => row.migration_name);
}

async function readMigration(folder: string, name: string): Promise<MigrationDirectory> {
  const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
  return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } } };
}

async function applyAll(databaseUrl: string, folder: string, names: readonly string[]): Promise<string[]> {
  const lockfile = join(folder, "migration_lock.toml");
  const migrationsList = {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? await readFile(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.map((name) => readMigration(folder, name))),
  };
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, [], (engine) =>
    engine.applyMigrations({ filters: ALL_OURS, migrationsList }),
  );
  return appliedMigrationNames;
}

async function asOwner<T>(databaseUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3_000 });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Whether a database has never been migrated. @param databaseUrl of the login role */
export async function isFresh(databaseUrl: string): Promise<boolean> {
  return await asOwner(databaseUrl, async (owner) => (await appliedMigrations(owner)) === null);
}

/** Migrations of the project that a database lacks. @param databaseUrl of the login role */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const applied = await asOwner(databaseUrl, appliedMigrations);
  return (await listMigrations()).filter((name) => !applied?.includes(name));
}

/**
 * Applies the migrations that are missing and gives the app role its rights; several processes may call it at once.
 * @param databaseUrl of the login role
 * @returns names of those applied by this call
 */
export async function migrate(databaseUrl: string, folder: string = migrationsDir()): Promise<string[]> {
  return await asOwner(databaseUrl, async (owner) => {
    await owner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const names = await listMigrations(folder);
    const applied = await appliedMigrations(owner);
    // The engine takes a second to load, so a database that lacks nothing is left alone.
    if (applied !== null && names.every((name) => applied.includes(name))) return [];
    const added = await applyAll(databaseUrl, folder, names);
    await grantAppRole(owner);
    return added;
  });
}
