import type pg from "pg";
import type { Head, TableLine } from "./format";

/** The migrations that made this database, oldest first. */
export async function migrationsOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    SELECT migration_name AS name FROM public._prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`);
  return rows.map((row) => row.name);
}

export async function sequencesOf(owner: pg.Client): Promise<Head["sequences"]> {
  const { rows } = await owner.query<{ name: string; lastValue: string | null }>(`
    SELECT sequencename AS name, last_value::text AS "lastValue" FROM pg_sequences
    WHERE schemaname = 'public' ORDER BY sequencename`);
  return rows;
}

/** Every table with its columns, those first to which others refer: rows go back in without switching keys off. */
export async function tablesOf(owner: pg.Client): Promise<TableLine[]> {
  const tables = await owner.query<TableLine>(`
    SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`);
  const keys = await owner.query<{ from: string; to: string }>(`
    SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
    JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND f.oid <> t.oid`);
  return inOrder(tables.rows, keys.rows);
}

/** @throws Error when tables refer to each other in a ring: such a key would have to be deferrable */
export function inOrder(
  tables: readonly TableLine[],
  keys: readonly { readonly from: string; readonly to: string }[],
): TableLine[] {
  const ordered: TableLine[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const names = new Set(left.map(({ table }) => table));
    const free = left.filter(({ table }) => !keys.some((key) => key.from === table && names.has(key.to)));
    if (free.length === 0) throw new Error(`tables refer to each other in a ring: ${[...names].join(", ")}`);
    ordered.push(...free);
    left = left.filter((each) => !free.includes(each));
  }
  return ordered;
}
