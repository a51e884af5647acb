import { Prisma } from "@/generated/prisma/client";
import { either, namedQueueScope, queueScope } from "@/lib/platform/access/queue-scope";
import { rowScope } from "@/lib/platform/access/row-scope";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { fetchWaiting } from "@/lib/platform/db/fetch-waiting";
import { among, extentOf, fetchOne, fetchPage, type Listing, type Whole } from "@/lib/platform/db/list-page";
import { holdsText, isNamed } from "@/lib/platform/db/text-match";
import type { Tx } from "@/lib/platform/db/transaction";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { QueueQuestion, Waiting } from "@/lib/shared/queue";
import { districtOf, type RegionCode, regionRange } from "@/lib/shared/region-code";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import {
  AssignmentListInput,
  type AssignmentView,
  type FirmAssignment,
  INSTRUCTOR_MAX_FIRMS,
  type InstructorChoice,
  InstructorListInput,
  type InstructorRow,
  type InstructorView,
} from "./schema";

/** Who was sent to the firms, oldest first, without voided facts. */
export async function unscopedAssignments(tx: Tx, firmIds: readonly string[]): Promise<FirmAssignment[]> {
  return tx.$queryRaw<FirmAssignment[]>`
    SELECT a.id, a.firm_id AS "firmId", a.valid_from::text AS "from", a.term_to::text AS "termTo",
           a.ended_from::text AS "endedFrom", a.stated_on::text AS "statedOn", a.source::text AS source,
           i.id AS "instructorId", i.name, i.employer
    FROM assignment a JOIN instructor i ON i.id = a.instructor_id
    WHERE a.firm_id = ANY(${[...firmIds]}::uuid[]) AND a.voided_at IS NULL
    ORDER BY a.firm_id, a.valid_from, a.id`;
}

export async function unscopedInstructorsByName(tx: Tx, names: readonly string[]): Promise<InstructorRow[]> {
  return tx.$queryRaw<InstructorRow[]>`
    SELECT id, name, employer, region_code AS "regionCode" FROM instructor
    WHERE name = ANY(${[...names]}::text[]) ORDER BY recorded_at, id`;
}

const MOST_CHOICES = 300;

/** The district's instructors, for somebody who may send one to a firm of the region; those with least to do first. */
export async function findInstructorsToSend(
  actor: Actor,
  firmRegion: RegionCode,
): Promise<InstructorChoice[]> {
  requireInRegion(actor, "assignment.record", firmRegion);
  const { lo, hi } = regionRange(districtOf(firmRegion));
  const day = today();
  return db().$queryRaw<InstructorChoice[]>`
    SELECT i.id, i.name, i.employer, count(a.id)::int AS firms
    FROM instructor i LEFT JOIN assignment a ON a.instructor_id = i.id AND a.voided_at IS NULL
      AND a.valid_from <= ${day}::date AND COALESCE(LEAST(a.term_to, a.ended_from) > ${day}::date, TRUE)
    WHERE i.region_code >= ${lo} AND i.region_code < ${hi}
    GROUP BY i.id ORDER BY firms, i.name, i.id LIMIT ${MOST_CHOICES}`;
}

/** With their load: the firms that they are sent to on the day, wherever those are. */
function instructorsOn(day: LocalDate): Listing {
  return {
    columns: Prisma.sql`i.id, i.name, i.employer, i.region_code AS region, COALESCE(r.name, '') AS "regionName",
      ${loadOn(day)} AS firms`,
    from: Prisma.sql`instructor i LEFT JOIN region r ON r.code = i.region_code`,
    orderBy: Prisma.sql`i.region_code, i.name, i.id`,
  };
}

/** Instructors within the scope. @throws AppError INVALID, or NOT_FOUND for a region outside it */
export async function listInstructors(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<InstructorView>> {
  const input = parseInput(InstructorListInput, rawInput);
  const { firm, load, q, asOf: day = today() } = input;
  const conditions = [
    instructorScope(actor, input.region),
    ...(firm ? [sentTo(Prisma.sql`a.firm_id = ${firm}::uuid`)] : []),
    ...(load === "none" ? [Prisma.sql`${loadOn(day)} = 0`] : []),
    ...(load === "over" ? [Prisma.sql`${loadOn(day)} > ${INSTRUCTOR_MAX_FIRMS}`] : []),
    ...(q ? [isNamed(Prisma.sql`i.name`, Prisma.sql`i.initials`, q)] : []),
    ...among(Prisma.sql`i.id`, whole),
  ];
  return fetchPage<InstructorView>(instructorsOn(day), conditions, extentOf(input, whole));
}

/** @throws AppError NOT_FOUND */
export async function getInstructor(actor: Actor, id: string): Promise<InstructorView> {
  const scope = [instructorScope(actor, undefined)];
  return fetchOne<InstructorView>(instructorsOn(today()), scope, Prisma.sql`i.id`, id);
}

/** Those who belong to the actor's regions, and those who are or were sent to a firm there. */
function instructorScope(actor: Actor, region: RegionCode | undefined): Prisma.Sql {
  const assigned = rowScope(actor, "firm.read", region, Prisma.sql`a.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`a.firm_id = ANY(${[...ids]}::uuid[])` },
  ]);
  const own = rowScope(actor, "firm.read", region, Prisma.sql`i.region_code`, [
    { kind: "FIRM", among: () => Prisma.sql`FALSE` },
  ]);
  return Prisma.sql`(${own} OR ${sentTo(assigned)})`;
}

/** @param which condition on the assignment `a` */
function sentTo(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM assignment a WHERE a.instructor_id = i.id AND a.voided_at IS NULL AND ${which})`;
}

function loadOn(day: LocalDate): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM assignment a
    WHERE a.instructor_id = i.id AND a.voided_at IS NULL AND ${holdsOn(day)})`;
}

/** LEAST passes over NULL, so an open end stays open. */
function holdsOn(day: LocalDate): Prisma.Sql {
  return Prisma.sql`(a.valid_from <= ${day}::date AND COALESCE(LEAST(a.term_to, a.ended_from) > ${day}::date, TRUE))`;
}

const ASSIGNMENTS: Listing = {
  columns: Prisma.sql`a.id, a.region_code AS region, COALESCE(r.name, '') AS "regionName",
    a.instructor_id AS "instructorId", i.name AS instructor, i.employer, a.firm_id AS "firmId", f.name AS "firmName",
    f.uscc, a.order_number AS "orderNumber", a.valid_from::text AS "from", (a.term_to - 1)::text AS "termLastDay",
    (a.ended_from - 1)::text AS "endedLastDay", a.end_reason::text AS "endReason", a.source::text AS source`,
  from: Prisma.sql`assignment a JOIN instructor i ON i.id = a.instructor_id JOIN firm f ON f.id = a.firm_id
    LEFT JOIN region r ON r.code = a.region_code`,
  orderBy: Prisma.sql`a.region_code, f.uscc, a.valid_from, a.id`,
};

/** Assignments that hold on a day. @throws AppError INVALID, or NOT_FOUND for a region outside the scope */
export async function listAssignments(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<AssignmentView>> {
  const input = parseInput(AssignmentListInput, rawInput);
  const { firm, instructor, endsWithin, q, asOf: day = today() } = input;
  const conditions = [
    ...assignmentsSeenBy(actor, input.region),
    holdsOn(day),
    ...(endsWithin ? [Prisma.sql`a.term_to <= ${addDays(day, endsWithin)}::date`] : []),
    ...(firm ? [Prisma.sql`a.firm_id = ${firm}::uuid`] : []),
    ...(instructor ? [Prisma.sql`a.instructor_id = ${instructor}::uuid`] : []),
    ...(q ? [Prisma.sql`(${holdsText(Prisma.sql`i.name`, q)} OR ${holdsText(Prisma.sql`f.name`, q)})`] : []),
    ...among(Prisma.sql`a.id`, whole),
  ];
  return fetchPage<AssignmentView>(ASSIGNMENTS, conditions, extentOf(input, whole));
}

/** @throws AppError NOT_FOUND */
export async function getAssignment(actor: Actor, id: string): Promise<AssignmentView> {
  return fetchOne<AssignmentView>(ASSIGNMENTS, assignmentsSeenBy(actor, undefined), Prisma.sql`a.id`, id);
}

const MOST_ASSIGNMENTS = 500;

/** All assignments of an instructor that the actor may see, also those that are over, the newest first. */
export async function listAssignmentsOfInstructor(
  actor: Actor,
  instructorId: string,
): Promise<readonly AssignmentView[]> {
  const conditions = [
    ...assignmentsSeenBy(actor, undefined),
    Prisma.sql`a.instructor_id = ${instructorId}::uuid`,
  ];
  const newestFirst = { ...ASSIGNMENTS, orderBy: Prisma.sql`a.valid_from DESC, a.id` };
  const { items } = await fetchPage<AssignmentView>(newestFirst, conditions, {
    page: 1,
    pageSize: MOST_ASSIGNMENTS,
  });
  return items;
}

function assignmentsSeenBy(actor: Actor, region: RegionCode | undefined): Prisma.Sql[] {
  const scope = rowScope(actor, "firm.read", region, Prisma.sql`a.region_code`, [
    { kind: "FIRM", among: (ids) => Prisma.sql`a.firm_id = ANY(${[...ids]}::uuid[])` },
  ]);
  return [scope, Prisma.sql`a.voided_at IS NULL`];
}

export interface EndingAssignment {
  readonly firmId: string;
  readonly firmName: string;
  readonly instructor: string;
}

/**
 * Assignments in office that end within so many days, with nobody named yet for the days after; due is the last day.
 * For whoever records assignments there, and for the people of the firms.
 */
export async function endingAssignments(
  actor: Actor,
  question: QueueQuestion,
  withinDays: number,
): Promise<Waiting<EndingAssignment>> {
  const { today: day, region } = question;
  const column = Prisma.sql`f.region_code`;
  const scope = either([
    queueScope(actor, "assignment.record", region, column),
    namedQueueScope(actor, "firm.read", region, column, {
      kind: "FIRM",
      among: (ids) => Prisma.sql`a.firm_id = ANY(${[...ids]}::uuid[])`,
    }),
  ]);
  const listing = {
    columns: Prisma.sql`a.firm_id AS "firmId", f.name AS "firmName", i.name AS instructor`,
    from: Prisma.sql`assignment a JOIN instructor i ON i.id = a.instructor_id JOIN firm f ON f.id = a.firm_id`,
    id: Prisma.sql`a.id`,
    due: Prisma.sql`a.term_to - 1`,
    region: column,
  };
  const ending = Prisma.sql`a.voided_at IS NULL AND a.ended_from IS NULL AND a.valid_from <= ${day}::date
    AND a.term_to > ${day}::date AND a.term_to - 1 <= ${addDays(day, withinDays)}::date
    AND NOT EXISTS (SELECT 1 FROM assignment next WHERE next.firm_id = a.firm_id AND next.voided_at IS NULL
      AND next.valid_from >= a.term_to)`;
  return fetchWaiting(listing, scope, [ending], question);
}
