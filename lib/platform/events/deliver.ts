import type { Tx } from "@/lib/platform/db/transaction";
import { type Announcement, type EventName, eventHandlers, type HandlerContext } from "./registry";

/** More rounds than this means that two handlers announce to each other for ever. */
const MAX_ROUNDS = 8;

/**
 * Runs the in-transaction handlers until nothing new is announced.
 * @returns everything that was announced, for the outbox
 */
export async function runInTransactionHandlers(
  tx: Tx,
  now: Date,
  announced: readonly Announcement[],
): Promise<Announcement[]> {
  const all: Announcement[] = [];
  let round = [...announced];
  for (let count = 0; round.length > 0; count += 1) {
    if (count === MAX_ROUNDS)
      throw new Error(`events do not settle: ${round.map(({ name }) => name).join(", ")}`);
    all.push(...round);
    const next: Announcement[] = [];
    const context: HandlerContext = { tx, now, announce: (name, payload) => next.push({ name, payload }) };
    for (const name of new Set(round.map((each) => each.name))) await runHandlers(context, name, round);
    round = next;
  }
  return all;
}

async function runHandlers<N extends EventName>(
  context: HandlerContext,
  name: N,
  round: readonly Announcement[],
) {
  const payloads = round
    .filter((each): each is Announcement<N> => each.name === name)
    .map((each) => each.payload);
  for (const handle of eventHandlers().inTransaction[name] ?? []) await handle(context, payloads);
}

/** Puts into the outbox what somebody outside the transaction waits for. */
export async function fillOutbox(tx: Tx, announced: readonly Announcement[]): Promise<void> {
  const heard = eventHandlers().afterCommit;
  const data = announced
    .filter(({ name }) => heard[name] !== undefined)
    .map(({ name, payload }) => ({ name, payload: payload as object }));
  if (data.length > 0) await tx.outboxEvent.createMany({ data });
}
