import { createHash, randomBytes } from "node:crypto";
import { now, realNow } from "@/lib/platform/clock";
import { pool } from "@/lib/platform/db/client";
import { toAppError } from "@/lib/platform/db/errors";
import type { UserActor } from "@/lib/shared/access/actor";
import { localDateAt } from "@/lib/shared/time/local-date";
import { type ActorRow, grantsColumn, toActor } from "./actor-row";
import { TOKEN_TOUCH_MS } from "./session-policy";

const SHAPE = /^jl_[\w-]{43}$/;

/** A new token, to be shown once: 32 random bytes behind a prefix that secret scanners can look for. */
export function newToken(): string {
  return `jl_${randomBytes(32).toString("base64url")}`;
}

/** What is stored. The token is random, so a plain hash cannot be guessed back. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const SQL = `
  WITH live AS (
    SELECT id, user_id, last_used_at FROM api_token
    WHERE hash = $1 AND revoked_at IS NULL AND (valid_to IS NULL OR valid_to > $2::date)
  ), used AS (
    UPDATE api_token SET last_used_at = $3::timestamptz FROM live
    WHERE api_token.id = live.id AND (live.last_used_at IS NULL OR live.last_used_at < $4::timestamptz)
  )
  SELECT u.id AS user_id, u.login, u.name, ${grantsColumn("$2")}
  FROM live JOIN user_account u ON u.id = live.user_id AND u.status = 'ACTIVE'`;

/**
 * Whose token it is, with what that user may do today; null when it is unknown, revoked or expired, or the
 * account is disabled. One statement.
 */
export async function authenticateToken(token: string): Promise<UserActor | null> {
  if (!SHAPE.test(token)) return null;
  const at = realNow();
  const seenBefore = new Date(at.getTime() - TOKEN_TOUCH_MS);
  const values = [tokenHash(token), localDateAt(now()), at, seenBefore];
  try {
    const { rows } = await pool().query<ActorRow>({ name: "actor-of-token", text: SQL, values });
    return rows[0] ? toActor(rows[0]) : null;
  } catch (error) {
    throw toAppError(error);
  }
}

/** The token of an `Authorization: Bearer` header, or null. */
export function bearerToken(headers: Headers): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;
}
