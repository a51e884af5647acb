import { setTimeout as sleep } from "node:timers/promises";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "./client";
import { isWriteConflict, toAppError } from "./errors";

/** What work inside a transaction gets instead of `db()`. */
export type Tx = Prisma.TransactionClient;

export interface TransactionLimits {
  /** The whole transaction, in milliseconds; 5 s unless told. */
  readonly timeoutMs?: number;
  /** Each statement in it, in milliseconds; 5 s unless told. */
  readonly statementTimeoutMs?: number;
}

const TRIES = 3;
const TIMEOUT_MS = 5_000;
const WAIT_MS = 3_000;
const IDLE_LIMIT_MS = 10_000;

async function setLimits(
  tx: Tx,
  { timeoutMs = TIMEOUT_MS, statementTimeoutMs }: TransactionLimits,
): Promise<void> {
  const settings: [name: string, milliseconds: number][] = [];
  if (statementTimeoutMs !== undefined) settings.push(["statement_timeout", statementTimeoutMs]);
  // A long import also computes between two statements.
  if (timeoutMs > IDLE_LIMIT_MS) {
    settings.push(["idle_in_transaction_session_timeout", timeoutMs]);
  }
  for (const [name, milliseconds] of settings) {
    await tx.$executeRaw`SELECT set_config(${name}, ${String(Math.round(milliseconds))}, true)`;
  }
}

/**
 * Runs `work` in one transaction. When PostgreSQL breaks it off for another one's sake (serialisation failure,
 * deadlock) it is run again, up to three times: `work` must have no effect but through `tx`.
 * @throws AppError for what a person can mend (`errors.ts`); anything else as it is
 */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  limits: TransactionLimits = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(
        async (tx) => {
          await setLimits(tx, limits);
          return await work(tx);
        },
        { timeout: limits.timeoutMs ?? TIMEOUT_MS, maxWait: WAIT_MS },
      );
    } catch (error) {
      if (attempt === TRIES || !isWriteConflict(error)) throw toAppError(error);
      await sleep(20 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
