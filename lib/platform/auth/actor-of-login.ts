import { now } from "@/lib/platform/clock";
import { pool } from "@/lib/platform/db/client";
import { toAppError } from "@/lib/platform/db/errors";
import type { UserActor } from "@/lib/shared/access/actor";
import { localDateAt } from "@/lib/shared/time/local-date";
import { type ActorRow, grantsColumn, toActor } from "./actor-row";

const SQL = `
  SELECT u.id AS user_id, u.login, u.name, ${grantsColumn("$2")}
  FROM user_account u WHERE u.login = $1 AND u.status = 'ACTIVE'`;

/** An account with what it may do today, for commands that are run in somebody's name; null when there is none. */
export async function actorOfLogin(login: string): Promise<UserActor | null> {
  try {
    const { rows } = await pool().query<ActorRow>(SQL, [login.trim().toLowerCase(), localDateAt(now())]);
    return rows[0] ? toActor(rows[0]) : null;
  } catch (error) {
    throw toAppError(error);
  }
}
