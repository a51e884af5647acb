import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { realNow, today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { among, extentOf, fetchOne, fetchPage, type Listing, type Whole } from "@/lib/platform/db/list-page";
import { isNamed } from "@/lib/platform/db/text-match";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Actor } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import {
  type FirmProfile,
  type FirmResidence,
  type HeldFirm,
  ProjectListInput,
  type ProjectView,
} from "./schema";

/** Firms by code, whoever asks: the ledger must know of firms outside the importer's scope to refuse them. */
export async function unscopedFirmsByUscc(tx: Tx, usccs: readonly string[]): Promise<HeldFirm[]> {
  return tx.$queryRaw<HeldFirm[]>`
    SELECT id, uscc, name, region_code AS "regionCode" FROM firm WHERE uscc = ANY(${[...usccs]}::text[])`;
}

/** Where the firms were accountable, oldest first, without voided facts. */
export async function unscopedResidences(tx: Tx, firmIds: readonly string[]): Promise<FirmResidence[]> {
  return tx.$queryRaw<FirmResidence[]>`
    SELECT id, firm_id AS "firmId", region_code AS "regionCode", valid_from::text AS "from", valid_to::text AS "to",
           stated_on::text AS "statedOn", source::text AS source
    FROM firm_residence
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, valid_from`;
}

export async function unscopedProfiles(tx: Tx, firmIds: readonly string[]): Promise<FirmProfile[]> {
  return tx.$queryRaw<FirmProfile[]>`
    SELECT id, firm_id AS "firmId", stated_on::text AS "statedOn", name, staff, source::text AS source
    FROM firm_profile
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, stated_on`;
}

/** Firms that are accountable in one of the regions on a day. @param regions streets or larger, by their ranges */
export async function unscopedFirmsIn(
  tx: Tx,
  regions: readonly { readonly lo: string; readonly hi: string }[],
  day: LocalDate,
): Promise<{ id: string; uscc: string; name: string; regionCode: RegionCode }[]> {
  return tx.$queryRaw`
    SELECT f.id, f.uscc, f.name, r.region_code AS "regionCode"
    FROM jsonb_to_recordset(${JSON.stringify(regions)}::jsonb) AS range(lo text, hi text)
    JOIN firm_residence r ON r.region_code >= range.lo AND r.region_code < range.hi
    JOIN firm f ON f.id = r.firm_id
    WHERE r.voided_at IS NULL AND r.valid_from <= ${day}::date AND (r.valid_to IS NULL OR r.valid_to > ${day}::date)
    ORDER BY r.region_code, f.uscc`;
}

let demoSeen: { readonly value: boolean; readonly until: number } | null = null;
const DEMO_CACHE_MS = 60_000;

/** Whether the portal holds invented firms; remembered for a minute, since every page shows it. */
export async function hasDemoData(_actor: Actor): Promise<boolean> {
  const at = realNow().getTime();
  if (demoSeen && at < demoSeen.until) return demoSeen.value;
  const value = (await db().firm.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null;
  demoSeen = { value, until: at + DEMO_CACHE_MS };
  return value;
}

/** Of each also whether the actor may open its firm: a project may belong to one that is accountable elsewhere. */
function projectsFor(actor: Actor): Listing {
  const firmInScope = rowScope(actor, "firm.read", undefined, Prisma.sql`f.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`f.id = ANY(${[...ids]}::uuid[])` },
  ]);
  return { ...PROJECTS, columns: Prisma.sql`${PROJECTS.columns}, ${firmInScope} AS "firmInScope"` };
}

const PROJECTS: Listing = {
  columns: Prisma.sql`p.id, p.name, p.region_code AS region, COALESCE(r.name, '') AS "regionName",
    p.firm_id AS "firmId", f.name AS "firmName", f.uscc, p.estate_id AS "estateId", e.name AS "estateName",
    p.valid_from::text AS "from", (p.valid_to - 1)::text AS "to"`,
  from: Prisma.sql`service_project p JOIN firm f ON f.id = p.firm_id
    LEFT JOIN estate e ON e.id = p.estate_id LEFT JOIN region r ON r.code = p.region_code`,
  orderBy: Prisma.sql`p.region_code, p.name, p.id`,
};

/** Service projects that run on a day. @throws AppError INVALID, or NOT_FOUND for a region outside the scope */
export async function listProjects(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<ProjectView>> {
  const input = parseInput(ProjectListInput, rawInput);
  const { firm, estate, q, asOf: day = today() } = input;
  const conditions = [
    ...projectsSeenBy(actor, input.region),
    Prisma.sql`p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)`,
    ...(firm ? [Prisma.sql`p.firm_id = ${firm}::uuid`] : []),
    ...(estate ? [Prisma.sql`p.estate_id = ${estate}::uuid`] : []),
    ...(q ? [projectNamed(q)] : []),
    ...among(Prisma.sql`p.id`, whole),
  ];
  return fetchPage<ProjectView>(projectsFor(actor), conditions, extentOf(input, whole));
}

/** By its own name or its firm's. */
function projectNamed(text: string): Prisma.Sql {
  return Prisma.sql`(${isNamed(Prisma.sql`p.name`, Prisma.sql`p.initials`, text)}
    OR ${isNamed(Prisma.sql`f.name`, Prisma.sql`f.initials`, text)})`;
}

/** @throws AppError NOT_FOUND */
export async function getProject(actor: Actor, id: string): Promise<ProjectView> {
  return fetchOne<ProjectView>(projectsFor(actor), projectsSeenBy(actor, undefined), Prisma.sql`p.id`, id);
}

const MOST_PROJECTS = 500;

/** All projects of an estate that the actor may see, also those that are over, the newest first. */
export async function listProjectsOfEstate(actor: Actor, estateId: string): Promise<readonly ProjectView[]> {
  const conditions = [...projectsSeenBy(actor, undefined), Prisma.sql`p.estate_id = ${estateId}::uuid`];
  const newestFirst = { ...projectsFor(actor), orderBy: Prisma.sql`p.valid_from DESC, p.id` };
  const { items } = await fetchPage<ProjectView>(newestFirst, conditions, {
    page: 1,
    pageSize: MOST_PROJECTS,
  });
  return items;
}

function projectsSeenBy(actor: Actor, region: RegionCode | undefined): Prisma.Sql[] {
  const scope = rowScope(actor, "firm.read", region, Prisma.sql`p.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`p.firm_id = ANY(${[...ids]}::uuid[])` },
    { kind: "PROJECT", among: (ids) => Prisma.sql`p.id = ANY(${[...ids]}::uuid[])` },
  ]);
  return [scope, Prisma.sql`p.voided_at IS NULL`];
}
