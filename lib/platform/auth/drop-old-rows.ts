import { realNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { FAILURE_WINDOW_MS } from "./lockout";

const DAY_MS = 86_400_000;
/** For looking into an incident; who signed in when stands in the audit for good (product default). */
const KEEP_ENDED_SESSIONS_MS = 30 * DAY_MS;
/** Failures decide for fifteen minutes; a day of them helps the administrator (product default). */
const KEEP_FAILURES_MS = Math.max(DAY_MS, FAILURE_WINDOW_MS);

/** Removes sign-in failures that decide nothing any more and sessions that ended long ago. Real time. */
export async function dropOldSignInRows(): Promise<void> {
  const at = realNow().getTime();
  const ended = { lt: new Date(at - KEEP_ENDED_SESSIONS_MS) };
  await db().signInFailure.deleteMany({ where: { at: { lt: new Date(at - KEEP_FAILURES_MS) } } });
  await db().session.deleteMany({ where: { OR: [{ expiresAt: ended }, { revokedAt: ended }] } });
}
