import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { today } from "@/lib/platform/clock";
import { parseInput } from "@/lib/platform/command/parse-input";
import { fetchPage, type Listing } from "@/lib/platform/db/list-page";
import { holdsText } from "@/lib/platform/db/text-match";
import type { Actor } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { UserListInput, type UserRow } from "../schema";
import { grantViews } from "./grant-views";

/** Whether a grant `g` holds on a day; a delegated one, no longer than the one that it stands in for. */
function holdsOn(day: LocalDate): Prisma.Sql {
  return Prisma.sql`(g.valid_from <= ${day}::date AND (g.valid_to IS NULL OR g.valid_to > ${day}::date)
    AND (g.source_grant_id IS NULL OR EXISTS (
      SELECT 1 FROM user_grant given JOIN user_account owner ON owner.id = given.user_id AND owner.status = 'ACTIVE'
      WHERE given.id = g.source_grant_id AND given.valid_from <= ${day}::date
        AND (given.valid_to IS NULL OR given.valid_to > ${day}::date))))`;
}

/** What is shown of an account wherever it is shown. */
export function userColumns(actor: Actor, day: LocalDate): Prisma.Sql {
  return Prisma.sql`u.id, u.login, u.name, ${stateOn(day)} AS state, u.totp_secret IS NOT NULL AS "hasSecondFactor",
    u.must_change_password AS "mustChangePassword",
    (SELECT to_char(max(s.started_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM session s
      WHERE s.user_id = u.id) AS "lastSignIn",
    ${grantViews(actor, holdsOn(day))} AS grants`;
}

function stateOn(day: LocalDate): Prisma.Sql {
  return Prisma.sql`CASE WHEN u.status = 'DISABLED' THEN 'DISABLED'
    WHEN EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id AND ${holdsOn(day)}) THEN 'ACTIVE'
    ELSE 'WITHOUT_GRANT' END`;
}

/**
 * Accounts that hold, held or will hold something within the scope, by login.
 * @throws AppError INVALID, FORBIDDEN, or NOT_FOUND for a region outside the scope
 */
export async function listUsers(actor: Actor, rawInput: unknown): Promise<Page<UserRow>> {
  const input = parseInput(UserListInput, rawInput);
  const { region, role, state, q } = input;
  const day = today();
  const within = rowScope(actor, "user.read", region, Prisma.sql`g.region_code`);
  const ofRole = role ? Prisma.sql`g.role = ${role}::role AND ${holdsOn(day)}` : Prisma.sql`TRUE`;
  const listing: Listing = {
    columns: userColumns(actor, day),
    from: Prisma.sql`user_account u`,
    orderBy: Prisma.sql`u.login, u.id`,
  };
  return fetchPage<UserRow>(
    listing,
    [
      Prisma.sql`EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id AND ${within} AND ${ofRole})`,
      ...(state ? [Prisma.sql`${stateOn(day)} = ${state}`] : []),
      ...(q
        ? [
            Prisma.sql`(${holdsText(Prisma.sql`u.login`, q.toLowerCase())} OR ${holdsText(Prisma.sql`u.name`, q)})`,
          ]
        : []),
    ],
    input,
  );
}
