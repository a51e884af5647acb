import { Prisma } from "@/generated/prisma/client";
import { queueScope } from "@/lib/platform/access/queue-scope";
import { rowScope } from "@/lib/platform/access/row-scope";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { fetchWaiting } from "@/lib/platform/db/fetch-waiting";
import { among, extentOf, fetchOne, fetchPage, type Listing, type Whole } from "@/lib/platform/db/list-page";
import { isNamed } from "@/lib/platform/db/text-match";
import type { Tx } from "@/lib/platform/db/transaction";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { QueueQuestion, Waiting } from "@/lib/shared/queue";
import { type RegionCode, regionPath, regionRange } from "@/lib/shared/region-code";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { JOINT_MAX_UNITS } from "./rules/cover";
import { oldestFresh } from "./rules/freshness";
import {
  DeclarationListInput,
  type DeclarationView,
  type FirmDeclaration,
  type FirmOrganisation,
  type OrganisationChoice,
  type OrganisationCover,
  type OrganisationFlag,
  OrganisationListInput,
  type OrganisationRecord,
  type OrganisationRow,
  type OrganisationView,
  type ProjectOrganisation,
} from "./schema";
import { coveringScopeFor } from "./scope";

/** What covers the firms themselves, oldest first; links to one of their projects are not among them. */
export async function unscopedFirmOrganisations(
  tx: Tx,
  firmIds: readonly string[],
): Promise<FirmOrganisation[]> {
  return tx.$queryRaw<FirmOrganisation[]>`
    SELECT l.id AS "linkId", l.firm_id AS "firmId", l.form::text AS form, l.valid_from::text AS "from",
           l.valid_to::text AS "to", l.stated_on::text AS "statedOn", l.source::text AS source,
           o.id AS "organisationId", o.kind::text AS kind, o.name, o.region_code AS "regionCode", o.superior,
           o.approval_number AS "approvalNumber", o.approved_on::text AS "approvedOn", o.term_to::text AS "termTo",
           o.secretary
    FROM organisation_link l JOIN organisation o ON o.id = l.organisation_id
    WHERE l.firm_id = ANY(${[...firmIds]}::uuid[]) AND l.project_id IS NULL
      AND l.voided_at IS NULL AND o.voided_at IS NULL
    ORDER BY l.firm_id, l.valid_from, l.id`;
}

export async function unscopedDeclarations(tx: Tx, firmIds: readonly string[]): Promise<FirmDeclaration[]> {
  return tx.$queryRaw<FirmDeclaration[]>`
    SELECT id, firm_id AS "firmId", declared_on::text AS "on", "full", probationary, elsewhere,
           stated_on::text AS "statedOn", source::text AS source
    FROM member_declaration
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, declared_on`;
}

/** Existing organisations by name, for telling whether a ledger names one that is known. */
export async function unscopedOrganisationsByName(
  tx: Tx,
  names: readonly string[],
): Promise<OrganisationRow[]> {
  return tx.$queryRaw<OrganisationRow[]>`
    SELECT id, kind::text AS kind, name, region_code AS "regionCode", superior, approval_number AS "approvalNumber",
           approved_on::text AS "approvedOn", term_to::text AS "termTo", secretary
    FROM organisation
    WHERE name = ANY(${[...names]}::text[]) AND voided_at IS NULL AND dissolved_on IS NULL
    ORDER BY recorded_at, id`;
}

const ORGANISATIONS: Listing = {
  columns: Prisma.sql`o.id, o.kind::text AS kind, o.name, o.region_code AS region, COALESCE(r.name, '') AS "regionName",
    o.superior, o.approval_number AS "approvalNumber", o.approved_on::text AS "approvedOn",
    (o.term_to - 1)::text AS "termLastDay", (o.dissolved_on - 1)::text AS "lastDay", o.secretary`,
  from: Prisma.sql`organisation o LEFT JOIN region r ON r.code = o.region_code`,
  orderBy: Prisma.sql`o.region_code, o.name, o.id`,
};

/** Party organisations that exist on a day. @throws AppError INVALID, or NOT_FOUND for a region outside the scope */
export async function listOrganisations(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<OrganisationView>> {
  const input = parseInput(OrganisationListInput, rawInput);
  const { firm, kind, flag, q, asOf: day = today() } = input;
  const conditions = [
    ...organisationsSeenBy(actor, input.region),
    Prisma.sql`(o.approved_on IS NULL OR o.approved_on <= ${day}::date)`,
    Prisma.sql`(o.dissolved_on IS NULL OR o.dissolved_on > ${day}::date)`,
    ...(firm
      ? [
          linkedTo(Prisma.sql`l.firm_id = ${firm}::uuid AND l.valid_from <= ${day}::date
          AND (l.valid_to IS NULL OR l.valid_to > ${day}::date)`),
        ]
      : []),
    ...(kind ? [Prisma.sql`o.kind::text = ${kind}`] : []),
    ...(flag ? [flagged(flag, day)] : []),
    ...(q ? [isNamed(Prisma.sql`o.name`, Prisma.sql`o.initials`, q)] : []),
    ...among(Prisma.sql`o.id`, whole),
  ];
  return fetchPage<OrganisationView>(ORGANISATIONS, conditions, extentOf(input, whole));
}

/** What somebody has to see to: a term that has passed, an approval without its number. */
function flagged(flag: OrganisationFlag, day: LocalDate): Prisma.Sql {
  return flag === "termExpired"
    ? Prisma.sql`o.term_to <= ${day}::date`
    : Prisma.sql`o.approval_number IS NULL`;
}

/** @throws AppError NOT_FOUND */
export async function getOrganisation(actor: Actor, id: string): Promise<OrganisationView> {
  return fetchOne<OrganisationView>(
    ORGANISATIONS,
    organisationsSeenBy(actor, undefined),
    Prisma.sql`o.id`,
    id,
  );
}

/**
 * An organisation with whom it covers. It is also shown to whoever sees a firm that it covers, since that firm's record
 * names it; of the firms only those in the actor's scope are listed. @throws AppError NOT_FOUND
 */
export async function getOrganisationRecord(actor: Actor, id: string): Promise<OrganisationRecord> {
  const firms = rowScope(actor, "firm.read", undefined, Prisma.sql`f.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`f.id = ANY(${[...ids]}::uuid[])` },
  ]);
  const covering = Prisma.sql`EXISTS (
    SELECT 1 FROM organisation_link l JOIN firm f ON f.id = l.firm_id
    WHERE l.organisation_id = o.id AND l.voided_at IS NULL AND ${firms})`;
  const seen = Prisma.sql`(${Prisma.join(organisationsSeenBy(actor, undefined), " AND ")} OR ${covering})`;
  const known = [seen, Prisma.sql`o.voided_at IS NULL`];
  const view = await fetchOne<OrganisationView>(ORGANISATIONS, known, Prisma.sql`o.id`, id);
  const covers = await db().$queryRaw<OrganisationCover[]>`
    SELECT l.id, f.id AS "firmId", f.name AS "firmName", f.uscc, f.region_code AS region,
      COALESCE(r.name, '') AS "regionName", l.project_id AS "projectId", p.name AS "projectName", l.form::text AS form,
      l.valid_from::text AS "from", (l.valid_to - 1)::text AS "to", l.source::text AS source
    FROM organisation_link l JOIN firm f ON f.id = l.firm_id LEFT JOIN region r ON r.code = f.region_code
      LEFT JOIN service_project p ON p.id = l.project_id
    WHERE l.organisation_id = ${id}::uuid AND l.voided_at IS NULL AND ${firms}
    ORDER BY l.valid_from DESC, f.uscc LIMIT ${MOST_COVERS}`;
  return { ...view, covers };
}

const MOST_COVERS = 500;

/** What covers one project alone, the newest first; nothing for a project outside the scope. */
export async function listOrganisationsOfProject(
  actor: Actor,
  projectId: string,
): Promise<ProjectOrganisation[]> {
  const seen = rowScope(actor, "firm.read", undefined, Prisma.sql`p.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`p.firm_id = ANY(${[...ids]}::uuid[])` },
    { kind: "PROJECT", among: (ids) => Prisma.sql`p.id = ANY(${[...ids]}::uuid[])` },
  ]);
  return db().$queryRaw<ProjectOrganisation[]>`
    SELECT l.id, o.id AS "organisationId", o.name, l.form::text AS form, l.valid_from::text AS "from",
      (l.valid_to - 1)::text AS "to"
    FROM organisation_link l JOIN organisation o ON o.id = l.organisation_id
      JOIN service_project p ON p.id = l.project_id
    WHERE p.id = ${projectId}::uuid AND l.voided_at IS NULL AND o.voided_at IS NULL AND ${seen}
    ORDER BY l.valid_from DESC, l.id`;
}

function organisationsSeenBy(actor: Actor, region: RegionCode | undefined): Prisma.Sql[] {
  const scope = rowScope(actor, "firm.read", region, Prisma.sql`o.region_code`, [
    { kind: "FIRM", among: (ids) => linkedTo(Prisma.sql`l.firm_id = ANY(${[...ids]}::uuid[])`) },
  ]);
  return [scope, Prisma.sql`o.voided_at IS NULL`];
}

/** @param which condition on the link `l` */
function linkedTo(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM organisation_link l WHERE l.organisation_id = o.id AND l.voided_at IS NULL AND ${which})`;
}

const DECLARATIONS: Listing = {
  columns: Prisma.sql`d.id, d.region_code AS region, COALESCE(r.name, '') AS "regionName", d.firm_id AS "firmId",
    f.name AS "firmName", f.uscc, d.declared_on::text AS "declaredOn", d."full", d.probationary, d.elsewhere,
    d.source::text AS source`,
  from: Prisma.sql`member_declaration d JOIN firm f ON f.id = d.firm_id LEFT JOIN region r ON r.code = d.region_code`,
  orderBy: Prisma.sql`d.region_code, f.uscc, d.declared_on, d.id`,
};

/** The declaration that holds for each firm on a day: its latest not after it. @throws AppError as above */
export async function listDeclarations(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<DeclarationView>> {
  const input = parseInput(DeclarationListInput, rawInput);
  const conditions = [...declarationsAsked(actor, input), ...among(Prisma.sql`d.id`, whole)];
  return fetchPage<DeclarationView>(DECLARATIONS, conditions, extentOf(input, whole));
}

/** Of the declarations in the list, those that are too old on its day, whether the list shows only them or all. */
export async function countOldDeclarations(actor: Actor, rawInput: unknown): Promise<number> {
  const input = { ...parseInput(DeclarationListInput, rawInput), age: "old" as const };
  const { total } = await fetchPage(DECLARATIONS, declarationsAsked(actor, input), { page: 1, pageSize: 1 });
  return total;
}

function declarationsAsked(actor: Actor, input: DeclarationListInput): Prisma.Sql[] {
  const { firm, q, age, asOf: day = today() } = input;
  const oldBefore = oldestFresh(day);
  return [
    ...declarationsSeenBy(actor, input.region),
    Prisma.sql`d.declared_on <= ${day}::date AND NOT EXISTS (
      SELECT 1 FROM member_declaration later WHERE later.firm_id = d.firm_id AND later.voided_at IS NULL
        AND later.declared_on > d.declared_on AND later.declared_on <= ${day}::date)`,
    ...(firm ? [Prisma.sql`d.firm_id = ${firm}::uuid`] : []),
    ...(age === "old" ? [Prisma.sql`d.declared_on < ${oldBefore}::date`] : []),
    ...(age === "fresh" ? [Prisma.sql`d.declared_on >= ${oldBefore}::date`] : []),
    ...(q ? [isNamed(Prisma.sql`f.name`, Prisma.sql`f.initials`, q)] : []),
  ];
}

/** @throws AppError NOT_FOUND */
export async function getDeclaration(actor: Actor, id: string): Promise<DeclarationView> {
  return fetchOne<DeclarationView>(DECLARATIONS, declarationsSeenBy(actor, undefined), Prisma.sql`d.id`, id);
}

function declarationsSeenBy(actor: Actor, region: RegionCode | undefined): Prisma.Sql[] {
  const scope = rowScope(actor, "firm.read", region, Prisma.sql`d.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`d.firm_id = ANY(${[...ids]}::uuid[])` },
  ]);
  return [scope, Prisma.sql`d.voided_at IS NULL`];
}

export interface WaitingOrganisation {
  readonly name: string;
  readonly units: number;
}

/** Organisations whose term is over or ends within so many days; due is the last day of the term. */
export async function endingTerms(
  actor: Actor,
  question: QueueQuestion,
  withinDays: number,
): Promise<Waiting<WaitingOrganisation>> {
  const last = addDays(question.today, withinDays);
  const due = Prisma.sql`o.term_to - 1`;
  return waitingOrganisations(actor, question, due, Prisma.sql`o.term_to - 1 <= ${last}::date`);
}

/** Joint organisations that cover more units than one generally does. */
export async function crowdedJointOrganisations(
  actor: Actor,
  question: QueueQuestion,
): Promise<Waiting<WaitingOrganisation>> {
  return waitingOrganisations(
    actor,
    question,
    Prisma.sql`NULL::date`,
    Prisma.sql`o.kind = 'JOINT_BRANCH' AND covers.units > ${JOINT_MAX_UNITS}`,
  );
}

async function waitingOrganisations(
  actor: Actor,
  question: QueueQuestion,
  due: Prisma.Sql,
  which: Prisma.Sql,
): Promise<Waiting<WaitingOrganisation>> {
  const { today: day, region } = question;
  const listing = {
    columns: Prisma.sql`o.name, covers.units`,
    from: Prisma.sql`organisation o LEFT JOIN LATERAL (
      SELECT count(DISTINCT l.firm_id)::int AS units FROM organisation_link l
      WHERE l.organisation_id = o.id AND l.form = 'JOINT' AND l.voided_at IS NULL
        AND l.valid_from <= ${day}::date AND (l.valid_to IS NULL OR l.valid_to > ${day}::date)
    ) covers ON TRUE`,
    id: Prisma.sql`o.id`,
    due,
    region: Prisma.sql`o.region_code`,
  };
  const scope = queueScope(actor, "organisation.record", region, Prisma.sql`o.region_code`);
  const standing = Prisma.sql`o.voided_at IS NULL AND (o.dissolved_on IS NULL OR o.dissolved_on > ${day}::date)`;
  return fetchWaiting(listing, scope, [standing, which], question);
}

const MOST_CHOICES = 40;

/**
 * Organisations that the actor may let cover a firm: without a text those of the firm's street and of the levels
 * above it, with one those of the whole district.
 */
export async function findCoveringOrganisations(
  actor: Actor,
  firmRegion: RegionCode,
  text = "",
): Promise<OrganisationChoice[]> {
  requireInRegion(actor, "organisation.record", firmRegion);
  const { lo, hi } = regionRange((text ? firmRegion.slice(0, 6) : firmRegion.slice(0, 9)) as RegionCode);
  const rows = await db().organisation.findMany({
    where: {
      AND: [
        coveringScopeFor(actor, "organisation.record"),
        { dissolvedOn: null },
        { OR: [{ regionCode: { in: regionPath(firmRegion) } }, { regionCode: { gte: lo, lt: hi } }] },
        text ? { OR: [{ name: { contains: text } }, { initials: { contains: text.toLowerCase() } }] } : {},
      ],
    },
    orderBy: [{ regionCode: "desc" }, { name: "asc" }],
    take: MOST_CHOICES,
    select: {
      id: true,
      name: true,
      kind: true,
      _count: { select: { links: { where: { voidedAt: null, validTo: null, projectId: null } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, firms: _count.links }));
}
