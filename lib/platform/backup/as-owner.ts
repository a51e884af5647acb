import pg from "pg";
import { ownerUrl } from "@/lib/platform/db/address";
import { toAppError } from "@/lib/platform/db/errors";

/** Lends a connection of the login role, which owns the tables and may see and make all of them. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({
    connectionString: ownerUrl(),
    connectionTimeoutMillis: 3_000,
    lock_timeout: 10_000,
    application_name: "julin-backup",
  });
  // A lost connection also fails the query that is under way; that is the one to report.
  owner.on("error", () => undefined);
  try {
    await owner.connect();
    return await work(owner);
  } catch (error) {
    throw toAppError(error);
  } finally {
    await owner.end();
  }
}

/**
 * Runs `work` in one transaction; when it fails, the end of its connection takes everything back.
 * @param begin the statement that opens it, with its isolation level
 */
export async function inOwnerTransaction<T>(
  begin: string,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  return await asOwner(async (owner) => {
    await owner.query(begin);
    const result = await work(owner);
    await owner.query("COMMIT");
    return result;
  });
}
