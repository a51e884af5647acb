import { Prisma } from "@/generated/prisma/client";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { db } from "@/lib/platform/db/client";
import { among, extentOf, type Whole } from "@/lib/platform/db/list-page";
import type { Actor } from "@/lib/shared/access/actor";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { type CoverKind, FirmListInput, type FirmListItem, type FormGroup, type Page } from "../schema";
import { spanScope } from "../scope";

interface ListRow extends FirmListItem {
  readonly total: number;
}

/**
 * Firms as they stand on a day. The lists behind a rate count exactly its numerator (`covered`) and what is missing
 * (`uncovered`), since both read the same spans.
 * @param whole all of them instead of one page, for an export
 * @throws AppError INVALID, or NOT_FOUND outside the scope
 */
export async function listFirms(
  actor: Actor,
  rawInput: unknown,
  whole?: Whole,
): Promise<Page<FirmListItem> & { asOf: LocalDate }> {
  const input = parseInput(FirmListInput, rawInput);
  const day = input.asOf ?? today();
  const chosen = among(Prisma.sql`s.firm_id`, whole);
  const where = Prisma.join([...conditions(actor, input, day), ...chosen], " AND ");
  const { page, pageSize } = extentOf(input, whole);
  const rows = await db().$queryRaw<ListRow[]>`
    SELECT s.firm_id AS id, f.uscc, f.name, s.region_code AS region, COALESCE(r.name, '') AS "regionName",
      s.cohort::text AS cohort,
      CASE WHEN s.cohort = 'UNSURVEYED' THEN NULL ELSE s."full" END AS "full",
      CASE WHEN s.cohort = 'UNSURVEYED' THEN NULL ELSE s.probationary END AS probationary,
      s.required_form::text AS "requiredForm", s.members_elsewhere AS "membersElsewhere", s.has_org AS "hasOrg",
      s.org_form AS "orgForm", s.has_instructor AS "hasInstructor", s.gap::text AS gap, s.warnings,
      count(*) OVER ()::int AS total
    FROM coverage_span s JOIN firm f ON f.id = s.firm_id LEFT JOIN region r ON r.code = s.region_code
    WHERE ${where}
    ORDER BY s.region_code, f.uscc
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  const total = rows[0]?.total ?? (page === 1 ? 0 : await countFirms(where));
  return { total, page, pageSize, asOf: day, items: rows.map(({ total: _total, ...item }) => item) };
}

/** For a page past the last one, where no row tells the total. */
async function countFirms(where: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM coverage_span s JOIN firm f ON f.id = s.firm_id WHERE ${where}`;
  return row?.total ?? 0;
}

function conditions(actor: Actor, input: FirmListInput, day: LocalDate): Prisma.Sql[] {
  const { cohort, covered, uncovered, gap, form, q } = input;
  return [
    spanScope(actor, input.region),
    Prisma.sql`s.valid_from <= ${day}::date AND s.valid_to > ${day}::date`,
    ...(cohort ? [Prisma.sql`s.cohort::text = ${cohort}`] : []),
    ...(covered ? [Prisma.sql`(${cohortOf(covered)} AND ${reachedBy(covered)})`] : []),
    ...(uncovered ? [Prisma.sql`(${cohortOf(uncovered)} AND NOT ${reachedBy(uncovered)})`] : []),
    ...(gap ? [Prisma.sql`s.gap::text = ${gap}`] : []),
    ...(form ? [byForm(form)] : []),
    ...(q ? [matching(q)] : []),
  ];
}

function cohortOf(kind: CoverKind): Prisma.Sql {
  if (kind === "org") return Prisma.sql`s.cohort = 'WITH_MEMBERS'`;
  return kind === "instructor" ? Prisma.sql`s.cohort = 'NO_MEMBERS'` : Prisma.sql`TRUE`;
}

function reachedBy(kind: CoverKind): Prisma.Sql {
  if (kind === "org") return Prisma.sql`s.has_org`;
  return kind === "instructor" ? Prisma.sql`s.has_instructor` : Prisma.sql`(s.has_org OR s.has_instructor)`;
}

function byForm(form: FormGroup): Prisma.Sql {
  if (form === "joint") return Prisma.sql`s.org_form = 'JOINT_BRANCH'`;
  if (form === "higher") return Prisma.sql`s.org_form = 'HIGHER'`;
  return Prisma.sql`s.org_form IN ('BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE')`;
}

/** By name, code or pinyin initials; `%` and `_` stand for themselves. */
function matching(text: string): Prisma.Sql {
  const literal = text.replaceAll(/[\\%_]/g, (char) => `\\${char}`);
  return Prisma.sql`(f.name LIKE ${`%${literal}%`} OR f.uscc LIKE ${`${literal.toUpperCase()}%`}
    OR f.initials LIKE ${`%${literal.toLowerCase()}%`})`;
}
