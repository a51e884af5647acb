import { now, realNow } from "@/lib/platform/clock";
import { pool } from "@/lib/platform/db/client";
import { toAppError } from "@/lib/platform/db/errors";
import type { UserActor } from "@/lib/shared/access/actor";
import { isSeparated } from "@/lib/shared/access/roles";
import { localDateAt } from "@/lib/shared/time/local-date";
import { type ActorRow, grantsColumn, toActor } from "./actor-row";
import { SESSION_IDLE_MS, SESSION_TOUCH_MS } from "./session-policy";
import type { SessionRef } from "./session-token";

/** What has to be done before anything else. */
export type Duty = "CHANGE_PASSWORD" | "SET_UP_SECOND_FACTOR";

export interface SignedIn {
  readonly actor: UserActor;
  readonly sessionId: string;
  readonly hasSecondFactor: boolean;
  readonly duty: Duty | null;
}

interface SessionRow extends ActorRow {
  readonly must_change_password: boolean;
  readonly has_totp: boolean;
  readonly is_demo: boolean;
}

/** Session, account, grants and the mark of use in one statement: it runs on every request. */
const SQL = `
  WITH live AS (
    SELECT id, user_id, last_seen_at FROM session
    WHERE id = $1::uuid AND user_id = $2::uuid AND revoked_at IS NULL
      AND expires_at > $3::timestamptz AND last_seen_at > $4::timestamptz
  ), seen AS (
    UPDATE session SET last_seen_at = $3::timestamptz FROM live
    WHERE session.id = live.id AND live.last_seen_at < $5::timestamptz
  )
  SELECT u.id AS user_id, u.login, u.name, u.must_change_password, u.totp_secret IS NOT NULL AS has_totp,
    u.is_demo, ${grantsColumn("$6")}
  FROM live JOIN user_account u ON u.id = live.user_id AND u.status = 'ACTIVE'`;

/**
 * Who is behind a session cookie right now, or null when the session is over, revoked or idle for too long, or
 * the account is disabled. Session times are real time, grants hold on the business day.
 */
export async function loadSession({ sid, uid }: SessionRef): Promise<SignedIn | null> {
  const at = realNow().getTime();
  const values = [
    sid,
    uid,
    new Date(at),
    new Date(at - SESSION_IDLE_MS),
    new Date(at - SESSION_TOUCH_MS),
    localDateAt(now()),
  ];
  const row = await readRow(values);
  if (!row) return null;
  const actor = toActor(row);
  return { actor, sessionId: sid, hasSecondFactor: row.has_totp, duty: dutyOf(row, actor) };
}

async function readRow(values: readonly unknown[]): Promise<SessionRow | undefined> {
  try {
    const { rows } = await pool().query<SessionRow>({ name: "live-session", text: SQL, values: [...values] });
    return rows[0];
  } catch (error) {
    throw toAppError(error);
  }
}

/** Demo accounts are shared by strangers: their second factor is offered, never forced. */
function dutyOf(row: SessionRow, actor: UserActor): Duty | null {
  if (row.must_change_password) return "CHANGE_PASSWORD";
  const compulsory = !row.is_demo && actor.grants.some((grant) => isSeparated(grant.role));
  return compulsory && !row.has_totp ? "SET_UP_SECOND_FACTOR" : null;
}
