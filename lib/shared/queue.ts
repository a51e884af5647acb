import type { Actor } from "./access/actor";
import type { RegionCode } from "./region-code";
import { addDays, type LocalDate } from "./time/local-date";

/** How pressing something is, the most pressing first. */
export const QUEUE_GROUPS = ["OVERDUE", "TODAY", "THIS_WEEK", "LATER"] as const;
export type QueueGroup = (typeof QUEUE_GROUPS)[number];

/** One thing that waits for somebody: a line of 待办. */
export interface QueueEntry {
  /** Stable and unique, `domain.what:id`: the same thing has the same key tomorrow. */
  readonly key: string;
  /** What is to be done, verb first: 组织换届. */
  readonly todo: string;
  /** About whom or what: the name of a firm, an organisation, a file. */
  readonly about: string;
  /** One more fact, where the two do not say enough. */
  readonly detail?: string;
  readonly region: RegionCode;
  readonly regionName: string;
  /** The last day on which it is in time; null where there is none. */
  readonly due: LocalDate | null;
  /** Where it is done; a page that the actor may open. */
  readonly href: string;
}

export type QueueCounts = Readonly<Record<QueueGroup, number>>;

/** What waits in one domain: exact counts, and of each group the first few. */
export interface QueuePart {
  readonly counts: QueueCounts;
  readonly entries: readonly QueueEntry[];
}

export interface QueueQuestion {
  readonly today: LocalDate;
  /** Narrows what waits to one region; absent: everything that is the actor's. */
  readonly region?: RegionCode;
  /** The most entries wanted of each group, at least one; the counts are of all. */
  readonly limit: number;
}

/**
 * What a domain's `queue.ts` exports: what waits for this actor there, in a fixed number of statements. Somebody who has nothing
 * to do with it, there or in that region, gets `NOTHING_WAITS`; it never refuses.
 */
export type QueueSource = (actor: Actor, question: QueueQuestion) => Promise<QueuePart>;

export const NOTHING_WAITS: QueuePart = {
  counts: { OVERDUE: 0, TODAY: 0, THIS_WEEK: 0, LATER: 0 },
  entries: [],
};

/** What a query says of one thing that waits; the words are the queue's. */
export type WaitingRow = Pick<QueueEntry, "region" | "regionName" | "due"> & { readonly id: string };

export interface Waiting<Row> {
  readonly counts: QueueCounts;
  readonly rows: readonly (Row & WaitingRow)[];
}

/** What waits, as lines of 待办. @param what the first half of the key, `domain.what` */
export function waitingPart<Row>(
  what: string,
  { counts, rows }: Waiting<Row>,
  lineOf: (row: Row & WaitingRow) => Pick<QueueEntry, "todo" | "about" | "detail" | "href">,
): QueuePart {
  return {
    counts,
    entries: rows.map((row) => ({
      key: `${what}:${row.id}`,
      region: row.region,
      regionName: row.regionName,
      due: row.due,
      ...lineOf(row),
    })),
  };
}

/** Weeks begin on Monday. @returns the Sunday of the day's week */
export function endOfWeek(day: LocalDate): LocalDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}

export function queueGroup(due: LocalDate | null, today: LocalDate): QueueGroup {
  if (due === null || due > endOfWeek(today)) return "LATER";
  if (due < today) return "OVERDUE";
  return due === today ? "TODAY" : "THIS_WEEK";
}

/** For a source that has all its entries at hand. */
export function queuePart(all: readonly QueueEntry[], { today, limit }: QueueQuestion): QueuePart {
  const groups = QUEUE_GROUPS.map((group) => ({
    group,
    entries: [...all.filter(({ due }) => queueGroup(due, today) === group)].sort(byUrgency),
  }));
  return {
    counts: countsOf((group) => groups.find((each) => each.group === group)?.entries.length ?? 0),
    entries: groups.flatMap(({ entries }) => entries.slice(0, limit)),
  };
}

/** What waits in several domains as one queue, by urgency. */
export function joinQueue(parts: readonly QueuePart[], { today, limit }: QueueQuestion): QueuePart {
  const all = parts.flatMap(({ entries }) => entries);
  return {
    counts: countsOf((group) => parts.reduce((sum, { counts }) => sum + counts[group], 0)),
    entries: queuePart(all, { today, limit }).entries,
  };
}

/** The earlier day first, what has none last; then by key, so that the order is always the same. */
function byUrgency(a: QueueEntry, b: QueueEntry): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function countsOf(count: (group: QueueGroup) => number): QueueCounts {
  return {
    OVERDUE: count("OVERDUE"),
    TODAY: count("TODAY"),
    THIS_WEEK: count("THIS_WEEK"),
    LATER: count("LATER"),
  };
}
