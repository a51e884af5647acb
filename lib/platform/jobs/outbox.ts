import { realNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { inTransaction, type Tx } from "@/lib/platform/db/transaction";
import { type EventName, eventHandlers } from "@/lib/platform/events/registry";
import { log } from "@/lib/platform/log/log";
import { attempt } from "./attempt";
import { retryDelayMs } from "./retry-delay";

/** About seven hours of trying, after which later events of the same name are let past (product default). */
const MOST_ATTEMPTS = 16;
const HANDLER_LIMIT_MS = 60_000;
/** Longer than the handlers may take, so that a slow one is noted as failed instead of losing its claim. */
const CLAIM_LIMIT_MS = 90_000;

interface Claimed {
  readonly id: string;
  readonly payload: never;
  readonly attempts: number;
}

type Step = "none" | "delivered" | "failed";

/**
 * Delivers what is due to the handlers of `afterCommit`: at least once, and in order within one name; an event
 * that fails holds those behind it until it succeeds or is set aside. Any number of workers may call it at once.
 * Handlers must bear being called twice with the same event.
 * @param signal stops between two events
 */
export async function deliverOutbox(signal?: AbortSignal): Promise<{ delivered: number; failed: number }> {
  const total = { delivered: 0, failed: 0 };
  const waiting = await db().outboxEvent.findMany({
    where: { deliveredAt: null, setAsideAt: null },
    distinct: ["name"],
    select: { name: true },
  });
  for (const { name } of waiting) {
    let step: Step = "delivered";
    while (step === "delivered" && !signal?.aborted) {
      step = await deliverFirst(name as EventName);
      if (step !== "none") total[step] += 1;
    }
  }
  return total;
}

/** The row stays locked while its handlers run: a worker that dies lets go of it by itself. */
async function deliverFirst(name: EventName): Promise<Step> {
  return await inTransaction(
    async (tx) => {
      const event = await claimFirst(tx, name, realNow());
      if (!event) return "none";
      const outcome = await attempt(HANDLER_LIMIT_MS, () => handle(name, event.payload));
      const at = realNow();
      if (outcome.done) {
        await tx.outboxEvent.update({ where: { id: event.id }, data: { deliveredAt: at } });
        return "delivered";
      }
      await noteFailure(tx, event, outcome.error, at);
      log().error(
        { event: name, id: event.id, attempts: event.attempts + 1, error: outcome.error },
        "not delivered",
      );
      return "failed";
    },
    { timeoutMs: CLAIM_LIMIT_MS },
  );
}

async function handle<N extends EventName>(name: N, payload: never): Promise<void> {
  for (const handler of eventHandlers().afterCommit[name] ?? []) await handler(payload);
}

/**
 * The oldest of its name, and no other: the inner query does not see locks, so while another worker holds the
 * oldest one, the younger ones wait. The conditions stand twice, since they are checked anew after the lock.
 */
async function claimFirst(tx: Tx, name: string, at: Date): Promise<Claimed | undefined> {
  const rows = await tx.$queryRaw<Claimed[]>`
    SELECT id, payload, attempts FROM outbox_event
    WHERE id = (
        SELECT id FROM outbox_event
        WHERE delivered_at IS NULL AND set_aside_at IS NULL AND name = ${name} ORDER BY seq LIMIT 1
      )
      AND delivered_at IS NULL AND set_aside_at IS NULL
      AND (next_attempt_at IS NULL OR next_attempt_at <= ${at})
    FOR UPDATE SKIP LOCKED`;
  return rows[0];
}

async function noteFailure(tx: Tx, event: Claimed, error: string, at: Date): Promise<void> {
  const attempts = event.attempts + 1;
  await tx.outboxEvent.update({
    where: { id: event.id },
    data: {
      attempts,
      lastError: error,
      nextAttemptAt: new Date(at.getTime() + retryDelayMs(attempts)),
      setAsideAt: attempts >= MOST_ATTEMPTS ? at : null,
    },
  });
}
