import { pool } from "@/lib/platform/db/client";

/** How many rows each table holds, for showing that something wrote nothing. */
export async function tableCounts(): Promise<Record<string, number>> {
  const { rows } = await pool().query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY 1",
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await pool().query<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}"`);
    counts[name] = counted.rows[0]?.count ?? 0;
  }
  return counts;
}
