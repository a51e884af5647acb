import { coverageQueue } from "@/lib/domains/coverage/queue";
import { dispatchQueue } from "@/lib/domains/dispatch/queue";
import { partyQueue } from "@/lib/domains/party/queue";
import { proposalQueue } from "@/lib/domains/proposals/queue";
import { importQueue } from "@/lib/domains/transfers/queue";
import { log } from "@/lib/platform/log/log";
import type { Actor } from "@/lib/shared/access/actor";
import { joinQueue, type QueuePart, type QueueQuestion, type QueueSource } from "@/lib/shared/queue";

/** Whose lines stand in 待办. The order says nothing: urgency alone sorts them. */
const sources: readonly QueueSource[] = [
  importQueue,
  partyQueue,
  dispatchQueue,
  coverageQueue,
  proposalQueue,
];

export interface Queue extends QueuePart {
  /** Some domain could not answer; what the others say stands. */
  readonly incomplete: boolean;
}

/** Everything that waits for somebody, by urgency: exact counts of each group, and the first lines of each. */
export async function getQueue(actor: Actor, question: QueueQuestion): Promise<Queue> {
  const answers = await Promise.allSettled(sources.map((source) => source(actor, question)));
  const parts = answers.flatMap((answer) => {
    if (answer.status === "fulfilled") return [answer.value];
    log().error({ err: answer.reason }, "a part of the queue failed");
    return [];
  });
  return { ...joinQueue(parts, question), incomplete: parts.length < sources.length };
}
