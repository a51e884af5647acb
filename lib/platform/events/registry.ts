import type { Tx } from "@/lib/platform/db/transaction";

/** What can be announced, and with what; domains add theirs by declaration merging in their `events.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface EventPayloads {}
export type EventName = keyof EventPayloads;

export interface Announcement<N extends EventName = EventName> {
  readonly name: N;
  readonly payload: EventPayloads[N];
}

export type Announce = <N extends EventName>(name: N, payload: EventPayloads[N]) => void;

export interface HandlerContext {
  readonly tx: Tx;
  /** Business time. */
  readonly now: Date;
  /** Handlers may announce in turn; what they announce is handled before the commit too. */
  readonly announce: Announce;
}

export type InTransactionHandler<N extends EventName> = (
  context: HandlerContext,
  payloads: readonly EventPayloads[N][],
) => Promise<void>;
export type AfterCommitHandler<N extends EventName> = (payload: EventPayloads[N]) => Promise<void>;

export interface EventHandlers {
  /** Derived data, brought up to date before the commit; gets all announcements of one round at once. */
  readonly inTransaction: { readonly [N in EventName]?: readonly InTransactionHandler<N>[] };
  /** Everything else, delivered through the outbox. */
  readonly afterCommit: { readonly [N in EventName]?: readonly AfterCommitHandler<N>[] };
}

// On globalThis because a bundler may load this module more than once in one process.
const slot = globalThis as typeof globalThis & { julinEventHandlers?: EventHandlers };

export function installEventHandlers(handlers: EventHandlers): void {
  slot.julinEventHandlers = handlers;
}

/** @throws Error when nobody wired the events: an announcement that nobody hears would leave figures wrong. */
export function eventHandlers(): EventHandlers {
  if (!slot.julinEventHandlers) throw new Error("events are not wired: import lib/wiring/install first");
  return slot.julinEventHandlers;
}
