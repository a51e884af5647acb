import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { parseInput } from "@/lib/platform/command/parse-input";
import { fetchOne, fetchPage, type Listing } from "@/lib/platform/db/list-page";
import type { Actor } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays, startOfDay } from "@/lib/shared/time/local-date";
import { AuditListInput, type AuditView } from "./schema";

const ENTRIES: Listing = {
  columns: Prisma.sql`a.id, a.region_code AS region, a.chain, a.seq::int AS seq,
    to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, a.action, a.actor_name AS actor,
    a.subject_type AS "subjectType", a.subject_id AS "subjectId",
    a.body::jsonb -> 'subject' ->> 'label' AS "subjectLabel", a.body::jsonb -> 'before' AS before,
    a.body::jsonb -> 'after' AS after, a.body::jsonb ->> 'reason' AS reason, a.body::jsonb ->> 'requestId' AS "requestId"`,
  from: Prisma.sql`audit_entry a`,
  orderBy: Prisma.sql`a.at DESC, a.id DESC`,
};

/**
 * What was changed within the scope, newest first. Entries without a region stand at the nation.
 * @throws AppError INVALID, or NOT_FOUND for a region outside the scope
 */
export async function listAuditEntries(actor: Actor, rawInput: unknown): Promise<Page<AuditView>> {
  const input = parseInput(AuditListInput, rawInput);
  const { from, to, action, subjectType, subject } = input;
  const conditions = [
    auditScope(actor, input.region),
    ...(from ? [Prisma.sql`a.at >= ${startOfDay(from)}`] : []),
    ...(to ? [Prisma.sql`a.at < ${startOfDay(addDays(to, 1))}`] : []),
    ...(action ? [Prisma.sql`a.action = ${action}`] : []),
    ...(subjectType ? [Prisma.sql`a.subject_type = ${subjectType}`] : []),
    ...(subject ? [Prisma.sql`a.subject_id = ${subject}`] : []),
  ];
  return fetchPage<AuditView>(ENTRIES, conditions, input);
}

/** @throws AppError NOT_FOUND */
export async function getAuditEntry(actor: Actor, id: string): Promise<AuditView> {
  return fetchOne<AuditView>(ENTRIES, [auditScope(actor, undefined)], Prisma.sql`a.id`, id);
}

function auditScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  return rowScope(actor, "audit.read", region, Prisma.sql`a.region_code`);
}
