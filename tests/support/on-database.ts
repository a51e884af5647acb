import pg from "pg";

/** The database that each test file's own one is a copy of. */
export const TEMPLATE = "julin_template";

/** Runs `work` on a connection of its own, under the role that the address names. */
export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
