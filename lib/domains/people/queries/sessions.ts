import { SESSION_IDLE_MS } from "@/lib/platform/auth/session-policy";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { browserInWords } from "../rules/browser";
import type { SessionView } from "../schema";

/** More open sessions than anybody has; the newest are shown. */
const MOST = 50;

/** The sessions of an account that are open now, newest first. Who may see them, the caller has asked. */
export async function openSessions(_actor: Actor, userId: string, at: Date): Promise<SessionView[]> {
  const rows = await db().session.findMany({
    where: {
      userId,
      revokedAt: null,
      expiresAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - SESSION_IDLE_MS) },
    },
    select: { id: true, startedAt: true, lastSeenAt: true, address: true, userAgent: true },
    orderBy: { startedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ id, startedAt, lastSeenAt, address, userAgent }) => ({
    id,
    startedAt: startedAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    address,
    browser: browserInWords(userAgent),
  }));
}
