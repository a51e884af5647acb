import { Prisma } from "@/generated/prisma/client";
import { realNow, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { AppError } from "@/lib/shared/result";
import { whyNotDelegable } from "../rules/delegation";
import type { GivenGrant, GrantView, SessionView } from "../schema";
import { grantViews } from "./grant-views";
import { openSessions } from "./sessions";

/** What somebody sees of the own account. */
export interface MyAccount {
  /** Those that hold today or will. */
  readonly grants: readonly GrantView[];
  /** Of these, those that can be handed to a colleague. */
  readonly delegable: readonly GrantView[];
  readonly given: readonly GivenGrant[];
  readonly sessions: readonly SessionView[];
}

/** Everybody has an account page, also those who may do nothing any more. @throws AppError UNAUTHENTICATED */
export async function getMyAccount(actor: Actor): Promise<MyAccount> {
  if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED", "请先登录");
  const day = today();
  const notOver = Prisma.sql`(g.valid_to IS NULL OR g.valid_to > ${day}::date)`;
  const [row] = await db().$queryRaw<{ grants: GrantView[]; given: GivenGrant[] }[]>`
    SELECT ${grantViews(actor, notOver)} AS grants, (
      SELECT coalesce(json_agg(json_build_object(
        'id', d.id, 'role', d.role, 'region', d.region_code, 'regionName', coalesce(r.name, d.region_code),
        'receiver', receiver.name || '(' || receiver.login || ')', 'from', d.valid_from, 'to', d.valid_to)
        ORDER BY d.valid_from, d.id), '[]')
      FROM user_grant d
      JOIN user_grant source ON source.id = d.source_grant_id AND source.user_id = u.id
      JOIN user_account receiver ON receiver.id = d.user_id
      LEFT JOIN region r ON r.code = d.region_code
      WHERE d.valid_to > ${day}::date AND d.valid_to > d.valid_from
    ) AS given
    FROM user_account u WHERE u.id = ${actor.userId}::uuid`;
  const grants = row?.grants ?? [];
  return {
    grants,
    delegable: grants.filter(isDelegable),
    given: row?.given ?? [],
    sessions: await openSessions(actor, actor.userId, realNow()),
  };
}

function isDelegable({ role, scope, region, from, to, behalf }: GrantView): boolean {
  const during = { from, to };
  return whyNotDelegable({ role, kind: scope, region, during, isDelegated: behalf !== null }).length === 0;
}
