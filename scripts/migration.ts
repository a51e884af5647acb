import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { acquireDatabase } from "@/lib/platform/db/acquire";
import { migrationsDir } from "@/lib/platform/db/migrate";
import { ALL_OURS, type SchemaFile, withSchemaEngine } from "@/lib/platform/db/schema-engine";

/*
 * npm run db:migration -- NAME [--from-empty] [--print]
 * Writes the SQL that leads from the committed schema to the edited one. What Prisma cannot say (exclusion
 * constraints, checks, triggers) is added to the same file by hand.
 */

const SCHEMA = "prisma/schema";

function editedSchema(): SchemaFile[] {
  return readdirSync(SCHEMA)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: `${SCHEMA}/${name}`, content: readFileSync(join(SCHEMA, name), "utf8") }));
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

function committedSchema(): SchemaFile[] {
  const paths = git("ls-tree", "--name-only", "HEAD", `${SCHEMA}/`).split("\n");
  return paths
    .filter((path) => path.endsWith(".prisma"))
    .map((path) => ({ path, content: git("show", `HEAD:${path}`) }));
}

async function difference(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  // The engine wants a connection, though it asks the database nothing here.
  const database = await acquireDatabase();
  try {
    return await withSchemaEngine(database.ownerUrl, to, async (engine) => {
      const { stdout } = await engine.diff({
        from: from.length === 0 ? { tag: "empty" } : { tag: "schemaDatamodel", files: from },
        to: { tag: "schemaDatamodel", files: to },
        script: true,
        exitCode: null,
        filters: ALL_OURS,
      });
      return stdout ?? "";
    });
  } finally {
    await database.release();
  }
}

/** A name that sorts after every migration there is, also when two are made within one second. */
function stamped(name: string): string {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return `${stamp}_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}`;
}

function write(folder: string, sql: string): void {
  const path = join(folder, "migration.sql");
  if (existsSync(path)) throw new Error(`${path} exists already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, sql);
  const lock = join(migrationsDir(), "migration_lock.toml");
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  console.log(path);
}

const options = process.argv.slice(2);
const name = options.find((option) => !option.startsWith("--"));
const print = options.includes("--print");
if (!name && !print) {
  console.error("usage: npm run db:migration -- NAME [--from-empty] | --print [--from-empty]");
  process.exit(2);
}
const sql = await difference(options.includes("--from-empty") ? [] : committedSchema(), editedSchema());
if (print) console.log(sql);
else if (sql.includes("This is an empty migration")) console.log("The schema has not changed.");
else write(join(migrationsDir(), stamped(name ?? "")), sql);
