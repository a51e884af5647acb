import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { fetchOne, fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { holdsText } from "@/lib/platform/db/text-match";
import type { Actor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";
import type { Page } from "@/lib/shared/page";
import type { RegionCode } from "@/lib/shared/region-code";
import { addDays, startOfDay } from "@/lib/shared/time/local-date";
import { FIRM_HISTORY_WORDS, historyLines } from "../rules/history";
import { KIND_PATTERNS, wordText } from "../rules/words";
import { AuditListInput, type AuditView, type HistoryEntry } from "../schema";

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
  return fetchPage<AuditView>(ENTRIES, conditionsOf(actor, input), input);
}

/**
 * All that an export holds, newest first, up to `most` of them.
 * @throws AppError as the list
 */
export async function auditEntriesUpTo(
  actor: Actor,
  input: Omit<AuditListInput, "page" | "pageSize">,
  most: number,
): Promise<Page<AuditView>> {
  return fetchPage<AuditView>(ENTRIES, conditionsOf(actor, input), { page: 1, pageSize: most });
}

function conditionsOf(actor: Actor, input: Omit<AuditListInput, "page" | "pageSize">): Prisma.Sql[] {
  const { from, to, action, subjectType, subject, q, kind } = input;
  return [
    auditScope(actor, input.region),
    ...(from ? [Prisma.sql`a.at >= ${startOfDay(from)}`] : []),
    ...(to ? [Prisma.sql`a.at < ${startOfDay(addDays(to, 1))}`] : []),
    ...(action ? [Prisma.sql`a.action = ${action}`] : []),
    ...(subjectType ? [Prisma.sql`a.subject_type = ${subjectType}`] : []),
    ...(subject ? [Prisma.sql`a.subject_id = ${subject}`] : []),
    ...(input.actor ? [holdsText(Prisma.sql`a.actor_name`, input.actor)] : []),
    ...(q ? [holdsText(Prisma.sql`a.body`, q)] : []),
    ...(kind ? [Prisma.sql`a.action LIKE ANY(${[...KIND_PATTERNS[kind]]}::text[])`] : []),
  ];
}

/** What the history of one kind of record may be read by. */
const READ_BY: Readonly<Record<string, Action>> = {
  user: "user.read",
  firm: "firm.read",
  project: "firm.read",
  organisation: "firm.read",
  assignment: "firm.read",
  estate: "region.read",
};

const HISTORY_LENGTH = 50;

/**
 * What was done to one record, newest first, for those who may read the record; sign-ins are no changes of it.
 * @throws AppError FORBIDDEN
 */
export async function recordHistory(actor: Actor, subjectType: string, id: string): Promise<AuditView[]> {
  const within = rowScope(actor, READ_BY[subjectType] ?? "audit.read", undefined, Prisma.sql`a.region_code`);
  const conditions = [
    within,
    Prisma.sql`a.subject_type = ${subjectType}`,
    Prisma.sql`a.subject_id = ${id}`,
    Prisma.sql`a.action NOT LIKE 'sign\\_in.%'`,
  ];
  return [...(await fetchPage<AuditView>(ENTRIES, conditions, { page: 1, pageSize: HISTORY_LENGTH })).items];
}

/** @throws AppError NOT_FOUND */
export async function getAuditEntry(actor: Actor, id: string): Promise<AuditView> {
  return fetchOne<AuditView>(ENTRIES, [auditScope(actor, undefined)], Prisma.sql`a.id`, id);
}

function auditScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  return rowScope(actor, "audit.read", region, Prisma.sql`a.region_code`);
}

interface HistoryRow {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly type: string;
  readonly label: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

const MOST_HISTORY = 100;
/** What the portal does by itself. */
const PORTAL = "系统";

/**
 * What was changed of a firm and of what belongs to it, newest first, for those who read firms by region. Only words
 * and fields that people may read; the whole entry is the auditor's.
 */
export async function listFirmHistory(actor: Actor, firmId: string): Promise<HistoryEntry[]> {
  const rows = await db().$queryRaw<HistoryRow[]>`
    SELECT a.id, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, a.action,
      a.actor_name AS actor, a.subject_type AS type, a.body::jsonb -> 'subject' ->> 'label' AS label,
      a.body::jsonb -> 'before' AS before, a.body::jsonb -> 'after' AS after, a.body::jsonb ->> 'reason' AS reason
    FROM audit_entry a
    JOIN (
      SELECT 'firm' AS type, ${firmId} AS id
      UNION SELECT 'organisation', l.organisation_id::text FROM organisation_link l WHERE l.firm_id = ${firmId}::uuid
      UNION SELECT 'assignment', s.id::text FROM assignment s WHERE s.firm_id = ${firmId}::uuid
      UNION SELECT 'project', p.id::text FROM service_project p WHERE p.firm_id = ${firmId}::uuid
    ) subject ON subject.type = a.subject_type AND subject.id = a.subject_id
    WHERE ${rowScope(actor, "firm.read", undefined, Prisma.sql`a.region_code`)}
      AND a.action = ANY(${[...FIRM_HISTORY_WORDS]}::text[])
    ORDER BY a.at DESC, a.id DESC LIMIT ${MOST_HISTORY}`;
  return rows.map(({ action, type, label, actor: who, before, after, ...row }) => ({
    ...row,
    what: wordText(action),
    about: type === "firm" ? null : label,
    // The login beside the name is for the auditor.
    actor: who.startsWith("system:") ? PORTAL : who.replace(/\(.*\)$/, ""),
    lines: historyLines(before, after),
  }));
}
