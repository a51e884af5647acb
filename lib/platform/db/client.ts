import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { isEmbedded, ownerUrl } from "./address";
import { steppingDown } from "./app-role";

/** Nothing here waits for ever: a page that cannot be served soon says so (503) instead of piling up. */
const LIMITS: pg.PoolConfig = {
  max: 8,
  connectionTimeoutMillis: 3_000,
  idleTimeoutMillis: 60_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  // A server that hangs enforces no limit of its own; longer than any statement of an import.
  query_timeout: 60_000,
  keepAlive: true,
  application_name: "julin",
};

interface Connected {
  readonly client: PrismaClient;
  readonly pool: pg.Pool;
}

// On globalThis, since Next's development server loads this module anew after each edit.
const shared = globalThis as typeof globalThis & { julinDatabase?: Connected };

function connect(): Connected {
  const pool = new pg.Pool({ ...LIMITS, connectionString: ownerUrl(), ...steppingDown(isEmbedded()) });
  // An idle connection that the server drops is replaced on the next query; the event must not end the process.
  pool.on("error", () => undefined);
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function connected(): Connected {
  shared.julinDatabase ??= connect();
  return shared.julinDatabase;
}

/** The one client of this process, acting as the app role; connects on first use. */
export function db(): PrismaClient {
  return connected().client;
}

/** The pool under `db()`, for the few places that stream or send prepared SQL. */
export function pool(): pg.Pool {
  return connected().pool;
}

export async function closeDb(): Promise<void> {
  const open = shared.julinDatabase;
  if (!open) return;
  delete shared.julinDatabase;
  await open.client.$disconnect();
  await open.pool.end();
}
