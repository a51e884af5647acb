import pg from "pg";
import { ownerUrl } from "./address";

/** Every request may ask, so the answer is kept; a short while, so that recovery is seen soon. */
const KEEP_MS = 1_000;
/** Half of the 3 s within which a page without a database must be answered. */
const LIMIT_MS = 1_500;

let answer: { readonly at: number; readonly up: Promise<boolean> } | null = null;

/** A connection of its own: the pool may be full of queries that hang on a database that just went away. */
async function ask(): Promise<boolean> {
  let client: pg.Client | null = null;
  try {
    client = new pg.Client({
      connectionString: ownerUrl(),
      connectionTimeoutMillis: LIMIT_MS,
      query_timeout: LIMIT_MS,
      application_name: "julin-probe",
    });
    client.on("error", () => undefined);
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    // Not awaited: saying goodbye to a server that hangs never ends.
    void client?.end().catch(() => undefined);
  }
}

/** Whether the database answers, at most a second old and never later than 3 s. */
export async function probeDatabase(): Promise<boolean> {
  if (!answer || performance.now() - answer.at > KEEP_MS) answer = { at: performance.now(), up: ask() };
  return await answer.up;
}
