import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { realNow, today } from "@/lib/platform/clock";
import { fetchOne } from "@/lib/platform/db/list-page";
import { type Actor, may } from "@/lib/shared/access/actor";
import { can } from "../policy";
import type { GrantView, SessionView, UserRow } from "../schema";
import { grantViews } from "./grant-views";
import { userColumns } from "./list-users";
import { openSessions } from "./sessions";

/** One account with all that is known of it, and what the one who looks may do to it. */
export interface UserRecord extends UserRow {
  readonly version: number;
  /** Real instant, ISO. */
  readonly recordedAt: string;
  /** Also those to come and those that are over. */
  readonly allGrants: readonly GrantView[];
  /** Open ones; empty for those who may not end them. */
  readonly sessions: readonly SessionView[];
  readonly isOwn: boolean;
  readonly mayManageAccount: boolean;
  readonly mayManageGrants: boolean;
}

type Row = Omit<UserRecord, "sessions" | "isOwn" | "mayManageAccount" | "mayManageGrants">;

/** @throws AppError FORBIDDEN, or NOT_FOUND */
export async function getUser(actor: Actor, id: string): Promise<UserRecord> {
  const within = rowScope(actor, "user.read", undefined, Prisma.sql`g.region_code`);
  const listing = {
    columns: Prisma.sql`${userColumns(actor, today())}, u.version,
      to_char(u.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "recordedAt",
      ${grantViews(actor, Prisma.sql`TRUE`)} AS "allGrants"`,
    from: Prisma.sql`user_account u`,
    orderBy: Prisma.sql`u.id`,
  };
  const seen = Prisma.sql`EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id AND ${within})`;
  const user = await fetchOne<Row>(listing, [seen], Prisma.sql`u.id`, id);
  const subject = {
    userId: user.id,
    regions: user.allGrants.map((grant) => grant.region),
    roles: user.allGrants.map((grant) => grant.role),
  };
  const mayManageAccount = can(actor, "account.manage", subject);
  return {
    ...user,
    sessions: mayManageAccount ? await openSessions(actor, user.id, realNow()) : [],
    isOwn: actor.kind === "user" && actor.userId === user.id,
    mayManageAccount,
    mayManageGrants: may(actor, "user.manage") && can(actor, "user.manage", subject),
  };
}
