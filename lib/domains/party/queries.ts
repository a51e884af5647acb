import { Prisma } from "@/generated/prisma/client";
import { queueScope } from "@/lib/platform/access/queue-scope";
import { rowScope } from "@/lib/platform/access/row-scope";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { fetchWaiting } from "@/lib/platform/db/fetch-waiting";
import { fetchOne, fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { isNamed } from "@/lib/platform/db/text-match";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Actor } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { QueueQuestion, Waiting } from "@/lib/shared/queue";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays } from "@/lib/shared/time/local-date";
import { JOINT_MAX_UNITS } from "./rules/cover";
import {
  DeclarationListInput,
  type DeclarationView,
  type FirmDeclaration,
  type FirmOrganisation,
  OrganisationListInput,
  type OrganisationRow,
  type OrganisationView,
} from "./schema";

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
export async function listOrganisations(actor: Actor, rawInput: unknown): Promise<Page<OrganisationView>> {
  const input = parseInput(OrganisationListInput, rawInput);
  const { firm, kind, q, asOf: day = today() } = input;
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
    ...(q ? [isNamed(Prisma.sql`o.name`, Prisma.sql`o.initials`, q)] : []),
  ];
  return fetchPage<OrganisationView>(ORGANISATIONS, conditions, input);
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
export async function listDeclarations(actor: Actor, rawInput: unknown): Promise<Page<DeclarationView>> {
  const input = parseInput(DeclarationListInput, rawInput);
  const { firm, q, asOf: day = today() } = input;
  const conditions = [
    ...declarationsSeenBy(actor, input.region),
    Prisma.sql`d.declared_on <= ${day}::date AND NOT EXISTS (
      SELECT 1 FROM member_declaration later WHERE later.firm_id = d.firm_id AND later.voided_at IS NULL
        AND later.declared_on > d.declared_on AND later.declared_on <= ${day}::date)`,
    ...(firm ? [Prisma.sql`d.firm_id = ${firm}::uuid`] : []),
    ...(q ? [isNamed(Prisma.sql`f.name`, Prisma.sql`f.initials`, q)] : []),
  ];
  return fetchPage<DeclarationView>(DECLARATIONS, conditions, input);
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
  /** One of the firms that it covers. */
  readonly firmId: string | null;
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
    columns: Prisma.sql`o.name, covers.firm AS "firmId", covers.units`,
    from: Prisma.sql`organisation o LEFT JOIN LATERAL (
      SELECT min(l.firm_id::text) AS firm, (count(DISTINCT l.firm_id) FILTER (WHERE l.form = 'JOINT'))::int AS units
      FROM organisation_link l
      WHERE l.organisation_id = o.id AND l.voided_at IS NULL AND l.valid_from <= ${day}::date
        AND (l.valid_to IS NULL OR l.valid_to > ${day}::date)
    ) covers ON TRUE`,
    id: Prisma.sql`o.id`,
    due,
    region: Prisma.sql`o.region_code`,
  };
  const scope = queueScope(actor, "organisation.record", region, Prisma.sql`o.region_code`);
  const standing = Prisma.sql`o.voided_at IS NULL AND (o.dissolved_on IS NULL OR o.dissolved_on > ${day}::date)`;
  return fetchWaiting(listing, scope, [standing, which], question);
}
