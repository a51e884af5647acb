import { Prisma } from "@/generated/prisma/client";
import type { Page } from "@/lib/shared/page";
import { notFound } from "@/lib/shared/result";
import { db } from "./client";

/** What a list shows and in what order; written once for the list and for the single record. */
export interface Listing {
  readonly columns: Prisma.Sql;
  /** The tables with their joins, without `FROM`. */
  readonly from: Prisma.Sql;
  /** Ends in a unique column, so that no row stands on two pages. */
  readonly orderBy: Prisma.Sql;
}

/** All rows of a list instead of one page of it, for an export; or only the chosen ones of them. */
export interface Whole {
  readonly limit: number;
  readonly ids?: readonly string[] | undefined;
}

type Extent = Pick<Page<never>, "page" | "pageSize">;

/** What to read: the page asked for, or the whole list. */
export function extentOf(asked: Extent, whole: Whole | undefined): Extent {
  return whole ? { page: 1, pageSize: whole.limit } : asked;
}

/** The condition of those rows that somebody chose; none where nobody chose. */
export function among(idColumn: Prisma.Sql, whole: Whole | undefined): Prisma.Sql[] {
  return whole?.ids ? [Prisma.sql`${idColumn} = ANY(${[...whole.ids]}::uuid[])`] : [];
}

/** One statement, however many rows there are; a second one only past the last page, where no row tells the total. */
export async function fetchPage<Row extends object>(
  listing: Listing,
  conditions: readonly Prisma.Sql[],
  { page, pageSize }: Extent,
): Promise<Page<Row>> {
  const where = Prisma.join([...conditions], " AND ");
  const rows = await db().$queryRaw<(Row & { total: number })[]>`
    SELECT ${listing.columns}, count(*) OVER ()::int AS total
    FROM ${listing.from} WHERE ${where}
    ORDER BY ${listing.orderBy} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  const total = rows[0]?.total ?? (page === 1 ? 0 : await count(listing, where));
  return { total, page, pageSize, items: rows.map(({ total: _total, ...row }) => row as unknown as Row) };
}

async function count({ from }: Listing, where: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`;
  return row?.total ?? 0;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The record of an id, among those that the conditions let through.
 * @param idColumn a uuid column
 * @throws AppError NOT_FOUND, also for what is no id at all
 */
export async function fetchOne<Row extends object>(
  { columns, from }: Listing,
  conditions: readonly Prisma.Sql[],
  idColumn: Prisma.Sql,
  id: string,
): Promise<Row> {
  if (!UUID.test(id)) throw notFound();
  const where = Prisma.join([...conditions, Prisma.sql`${idColumn} = ${id}::uuid`], " AND ");
  const [row] = await db().$queryRaw<Row[]>`SELECT ${columns} FROM ${from} WHERE ${where}`;
  if (!row) throw notFound();
  return row;
}
