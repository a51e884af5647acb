import { Prisma } from "@/generated/prisma/client";
import { onlyRegion } from "@/lib/platform/access/only-region";
import { rowScope } from "@/lib/platform/access/row-scope";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { among, extentOf, fetchOne, fetchPage, type Listing, type Whole } from "@/lib/platform/db/list-page";
import { readPrepared } from "@/lib/platform/db/read-prepared";
import { isNamed } from "@/lib/platform/db/text-match";
import type { Tx } from "@/lib/platform/db/transaction";
import {
  type Actor,
  mayInRegion,
  regionsFor,
  requireAction,
  requireInRegion,
} from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import { isWithin, type RegionCode, regionPath, regionRange } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import {
  ChildRegionsInput,
  EstateListInput,
  type EstateView,
  type FoundRegion,
  type RegionChoice,
  type RegionRow,
} from "./schema";

const ROW = { code: true, name: true, level: true, parentCode: true } as const;

/** Open on the day; a code that ceased is still found for days before. */
function openOn(day: LocalDate) {
  const column = toDateColumn(day);
  return { validFrom: { lte: column }, OR: [{ validTo: null }, { validTo: { gt: column } }] };
}

/** @throws AppError NOT_FOUND when it is absent, was not there on the day, or is outside the actor's scope */
export async function getRegion(actor: Actor, code: RegionCode, day: LocalDate): Promise<RegionRow> {
  requireInRegion(actor, "region.read", code);
  const row = await db().region.findFirst({ where: { code, ...openOn(day) }, select: ROW });
  if (!row) throw notFound("没有这个区划，或不在您的管理范围内");
  return row as RegionRow;
}

/** A region and what lies right below it, both as of a day, in one statement. @throws AppError NOT_FOUND */
export async function getRegionWithChildren(
  actor: Actor,
  code: RegionCode,
  day: LocalDate,
): Promise<{ region: RegionRow; children: RegionRow[] }> {
  requireInRegion(actor, "region.read", code);
  const rows = await readPrepared<RegionRow>`
    SELECT code, name, level::text AS level, parent_code AS "parentCode" FROM region
    WHERE (code = ${code} OR parent_code = ${code})
      AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date)
    ORDER BY code`;
  const region = rows.find((row) => row.code === code);
  if (!region) throw notFound("没有这个区划，或不在您的管理范围内");
  return { region, children: rows.filter((row) => row.code !== code) };
}

/** The way to a region: the actor's other topmost regions, and the path down from the one that holds it. */
export interface RegionWay {
  readonly own: readonly RegionRow[];
  readonly path: readonly RegionRow[];
}

export interface Place extends RegionWay {
  readonly region: RegionRow;
  readonly children: readonly RegionRow[];
}

/**
 * Where a page stands, with the way to it and what lies below, in one statement.
 * @throws AppError NOT_FOUND when it is absent, was not there on the day, or is outside the actor's scope
 */
export async function getPlace(actor: Actor, code: RegionCode, day: LocalDate): Promise<Place> {
  requireInRegion(actor, "region.read", code);
  const path = new Set<string>(regionPath(code).filter((each) => mayInRegion(actor, "region.read", each)));
  const own = regionsFor(actor, "region.read").filter((each) => !path.has(each));
  // A region above may have been closed since: it is named all the same.
  const rows = await readPrepared<DatedRegion>`
    SELECT code, name, level::text AS level, parent_code AS "parentCode",
      valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date) AS open
    FROM region WHERE parent_code = ${code} OR code = ANY(${[code, ...path, ...own]}::text[])
    ORDER BY length(code), code`;
  const region = rows.find((row) => row.code === code && row.open);
  if (!region) throw notFound("没有这个区划，或不在您的管理范围内");
  return {
    region: withoutOpen(region),
    children: rows.filter((row) => row.parentCode === code && row.open).map(withoutOpen),
    own: rows.filter((row) => own.includes(row.code as RegionCode)).map(withoutOpen),
    path: rows.filter((row) => path.has(row.code)).map(withoutOpen),
  };
}

interface DatedRegion extends RegionRow {
  readonly open: boolean;
}

function withoutOpen({ open: _open, ...row }: DatedRegion): RegionRow {
  return row;
}

/** The whole tree as it stands, for matching names; codes that ceased are not among them. */
export async function unscopedOpenRegions(tx: Tx): Promise<RegionRow[]> {
  return tx.$queryRaw<RegionRow[]>`
    SELECT code, name, level::text AS level, parent_code AS "parentCode" FROM region
    WHERE valid_to IS NULL ORDER BY code`;
}

const SEARCH_LIMIT = 30;

/**
 * Open regions in the actor's scope by part of the name, pinyin initials or beginning of the code; the larger ones
 * first, each with the names above it, since names repeat across districts.
 */
export async function searchRegions(actor: Actor, text: string): Promise<FoundRegion[]> {
  requireAction(actor, "region.read");
  const term = text.trim().slice(0, 50);
  if (term === "") return [];
  const ranges = regionsFor(actor, "region.read").map(regionRange);
  const pattern = term.replaceAll(/[\\%_]/g, (char) => `\\${char}`);
  return db().$queryRaw<FoundRegion[]>`
    SELECT r.code, r.name, r.level::text AS level, concat_ws(' / ', above.parent, above.grandparent) AS above
    FROM region r
    JOIN jsonb_to_recordset(${JSON.stringify(ranges)}::jsonb) AS range(lo text, hi text)
      ON r.code >= range.lo AND r.code < range.hi
    LEFT JOIN LATERAL (
      SELECT grandparent.name AS parent, parent.name AS grandparent
      FROM region parent LEFT JOIN region grandparent ON grandparent.code = parent.parent_code
      WHERE parent.code = r.parent_code
    ) AS above ON TRUE
    WHERE r.valid_to IS NULL
      AND (r.name LIKE ${`%${pattern}%`} OR r.initials LIKE ${`${pattern.toLowerCase()}%`} OR r.code LIKE ${`${pattern}%`})
    ORDER BY length(r.code), r.initials <> ${term.toLowerCase()}, r.code
    LIMIT ${SEARCH_LIMIT}`;
}

/** The open regions at and below the roots, by code. */
export async function unscopedOpenBelow(
  tx: Tx,
  roots: readonly RegionCode[],
): Promise<Map<RegionCode, RegionRow>> {
  const rows = (await tx.region.findMany({
    where: {
      validTo: null,
      OR: roots.map((root) => {
        const { lo, hi } = regionRange(root);
        return { code: { gte: lo, lt: hi } };
      }),
    },
    select: ROW,
  })) as RegionRow[];
  const inside = rows.filter((row) => roots.some((root) => isWithin(root, row.code)));
  return new Map(inside.map((row) => [row.code, row]));
}

/** The regions that stand on a day, whoever asks, by code. */
export async function unscopedRegions(
  tx: Tx,
  codes: readonly RegionCode[],
  day: LocalDate,
): Promise<Map<RegionCode, RegionRow & { readonly selectable: boolean }>> {
  const rows = await tx.region.findMany({
    where: { code: { in: [...codes] }, ...openOn(day) },
    select: { ...ROW, selectable: true },
  });
  return new Map(rows.map((row) => [row.code as RegionCode, row as RegionRow & { selectable: boolean }]));
}

/**
 * Open districts, streets and communities to choose from: those right below the parents, and all at and below the
 * roots. Names of regions are no secret; what may be done there, the command asks.
 */
export async function listPlaces(
  actor: Actor,
  { parents = [], roots = [] }: { parents?: readonly RegionCode[]; roots?: readonly RegionCode[] },
): Promise<RegionChoice[]> {
  requireAction(actor, "region.read");
  return db().$queryRaw<RegionChoice[]>`
    SELECT r.code, CASE WHEN length(r.code) = 6 THEN r.name ELSE concat_ws(' / ', parent.name, r.name) END AS name
    FROM region r LEFT JOIN region parent ON parent.code = r.parent_code
    WHERE r.valid_to IS NULL AND r.selectable AND r.level IN ('DISTRICT', 'STREET', 'COMMUNITY')
      AND (r.parent_code = ANY(${[...parents]}::text[]) OR EXISTS (
        SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(roots.map(regionRange))}::jsonb) AS root(lo text, hi text)
        WHERE r.code >= root.lo AND r.code < root.hi
      ))
    ORDER BY length(r.code), r.code`;
}

/** Where an estate lies, whoever asks; null when there is none. */
export async function unscopedEstateRegion(tx: Tx, estateId: string): Promise<RegionCode | null> {
  const estate = await tx.estate.findUnique({ where: { id: estateId }, select: { regionCode: true } });
  return (estate?.regionCode ?? null) as RegionCode | null;
}

/** The answer of `GET /api/v1/regions` (CONTRACT 2). @throws AppError INVALID or NOT_FOUND */
export async function getChildRegionsAnswer(
  actor: Actor,
  rawInput: unknown,
): Promise<{ items: RegionRow[] }> {
  const input = parseInput(ChildRegionsInput, rawInput);
  const parent = input.parent ?? onlyRegion(actor, "region.read", "parent");
  const { children } = await getRegionWithChildren(actor, parent, input.asOf ?? today());
  return { items: children };
}

const ESTATES: Listing = {
  columns: Prisma.sql`e.id, e.name, e.region_code AS region, COALESCE(r.name, '') AS "regionName", e.address, e.households`,
  from: Prisma.sql`estate e LEFT JOIN region r ON r.code = e.region_code`,
  orderBy: Prisma.sql`e.region_code, e.name, e.id`,
};

/** Estates within the scope. @throws AppError INVALID, or NOT_FOUND for a region outside it */
export async function listEstates(actor: Actor, rawInput: unknown, whole?: Whole): Promise<Page<EstateView>> {
  const input = parseInput(EstateListInput, rawInput);
  const conditions = [
    estateScope(actor, input.region),
    ...(input.q ? [isNamed(Prisma.sql`e.name`, Prisma.sql`e.initials`, input.q)] : []),
    ...among(Prisma.sql`e.id`, whole),
  ];
  return fetchPage<EstateView>(ESTATES, conditions, extentOf(input, whole));
}

/** @throws AppError NOT_FOUND */
export async function getEstate(actor: Actor, id: string): Promise<EstateView> {
  return fetchOne<EstateView>(ESTATES, [estateScope(actor, undefined)], Prisma.sql`e.id`, id);
}

function estateScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  return rowScope(actor, "region.read", region, Prisma.sql`e.region_code`);
}
