import { Prisma } from "@/generated/prisma/client";
import type { QueueScope } from "@/lib/platform/access/queue-scope";
import {
  endOfWeek,
  NOTHING_WAITS,
  QUEUE_GROUPS,
  type QueueGroup,
  type QueueQuestion,
  type Waiting,
  type WaitingRow,
} from "@/lib/shared/queue";
import { db } from "./client";

/** Rows of a table that wait for somebody. */
export interface WaitingListing {
  /** Further columns, each with a name; `id`, `due` and the region are added. */
  readonly columns: Prisma.Sql;
  /** The tables with their joins, without `FROM`. */
  readonly from: Prisma.Sql;
  /** Unique. */
  readonly id: Prisma.Sql;
  /** A `date`: the last day on which it is in time, or NULL. */
  readonly due: Prisma.Sql;
  /** The row's region code. */
  readonly region: Prisma.Sql;
}

/**
 * Counts what waits by group and reads the first rows of each group, in one statement.
 * @param scope of `queueScope`; null asks nothing
 */
export async function fetchWaiting<Row extends object>(
  { columns, from, id, due, region }: WaitingListing,
  scope: QueueScope,
  conditions: readonly Prisma.Sql[],
  { today, limit }: QueueQuestion,
): Promise<Waiting<Row>> {
  if (scope === null) return { counts: NOTHING_WAITS.counts, rows: [] };
  const where = Prisma.join([scope, ...conditions], " AND ");
  const rows = await db().$queryRaw<(Row & WaitingRow & { queueGroup: QueueGroup; inGroup: number })[]>`
    WITH waiting AS (
      SELECT ${columns}, ${id}::text AS id, (${due})::text AS due, ${region}::text AS region, CASE
        WHEN ${due} < ${today}::date THEN 'OVERDUE'
        WHEN ${due} = ${today}::date THEN 'TODAY'
        WHEN ${due} <= ${endOfWeek(today)}::date THEN 'THIS_WEEK'
        ELSE 'LATER' END AS "queueGroup"
      FROM ${from} WHERE ${where}
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY "queueGroup" ORDER BY due NULLS LAST, id) AS place,
        count(*) OVER (PARTITION BY "queueGroup")::int AS "inGroup"
      FROM waiting
    )
    SELECT p.*, p.place::int AS place, COALESCE(r.name, '') AS "regionName"
    FROM placed p LEFT JOIN region r ON r.code = p.region
    WHERE p.place <= ${limit} ORDER BY p.due NULLS LAST, p.id`;
  const count = (group: QueueGroup) => rows.find((row) => row.queueGroup === group)?.inGroup ?? 0;
  const counts = Object.fromEntries(QUEUE_GROUPS.map((group) => [group, count(group)]));
  return { counts: counts as Record<QueueGroup, number>, rows };
}
