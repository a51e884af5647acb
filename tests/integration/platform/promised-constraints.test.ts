import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/tests/support/database";
import { onDatabase } from "@/tests/support/on-database";
import { countPromises, type Promised, promisedConstraints } from "@/tests/support/promised-constraints";

const FOLDER = join(import.meta.dirname, "../../../prisma/migrations");
const MIGRATIONS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(join(FOLDER, entry.name, "migration.sql"), "utf8"));

const CATALOG = `
  SELECT 'trigger' AS kind, tgname AS name, tgrelid::regclass::text AS "table"
    FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'
  UNION ALL
  SELECT 'constraint', conname, conrelid::regclass::text
    FROM pg_constraint WHERE contype IN ('c', 'x') AND convalidated
  UNION ALL
  SELECT 'index', indexrelid::regclass::text, indrelid::regclass::text
    FROM pg_index WHERE indisunique AND indpred IS NOT NULL AND indisvalid`;

async function missingIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Promised>(CATALOG);
  const held = new Set(rows.map(key));
  return promisedConstraints(MIGRATIONS)
    .map(key)
    .filter((each) => !held.has(each));
}

function key({ kind, name, table }: Promised): string {
  return `${kind} ${name} on ${table.replaceAll('"', "")}`;
}

describe("what the migrations promise that the database refuses", () => {
  const database = useTestDatabase();

  it("is read out of the migrations to the last line", () => {
    const read = promisedConstraints(MIGRATIONS).filter(({ kind }) => kind !== "index");
    expect(read.length).toBeGreaterThan(10);
    expect(read.length).toBe(MIGRATIONS.map(countPromises).reduce((a, b) => a + b, 0));
  });

  it("stands in the migrated database", async () => {
    expect(await onDatabase(database.ownerUrl, missingIn)).toEqual([]);
  });

  it("is missed when it is gone", async () => {
    const missing = await onDatabase(database.ownerUrl, async (client) => {
      await client.query("BEGIN");
      await client.query("DROP TRIGGER audit_entry_append_only ON audit_entry");
      await client.query("ALTER TABLE region DROP CONSTRAINT region_code_shape");
      await client.query("ALTER TABLE audit_head DISABLE TRIGGER audit_head_no_removal");
      const found = await missingIn(client);
      await client.query("ROLLBACK");
      return found;
    });
    expect(missing).toEqual([
      "constraint region_code_shape on region",
      "trigger audit_entry_append_only on audit_entry",
      "trigger audit_head_no_removal on audit_head",
    ]);
  });
});
