import { realNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/transaction";
import { SESSION_LIFE_MS } from "./session-policy";
import type { SessionRef } from "./session-token";

export interface Visitor {
  readonly address: string;
  readonly userAgent: string | null;
}

/** A session of its own for each sign-in: an id from before is never carried over. */
export async function openSession(
  tx: Tx,
  userId: string,
  { address, userAgent }: Visitor,
): Promise<SessionRef> {
  const at = realNow();
  const { id } = await tx.session.create({
    data: {
      userId,
      startedAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + SESSION_LIFE_MS),
      address,
      userAgent: userAgent?.slice(0, 300) ?? null,
    },
    select: { id: true },
  });
  return { sid: id, uid: userId };
}

/** @returns whether it was still open */
export async function revokeSession(tx: Tx, { sid, uid }: SessionRef): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id: sid, userId: uid, revokedAt: null },
    data: { revokedAt: realNow() },
  });
  return count > 0;
}

/** @param keep the session that goes on */
export async function revokeSessionsOf(tx: Tx, userId: string, keep?: string): Promise<void> {
  await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(keep ? { id: { not: keep } } : {}) },
    data: { revokedAt: realNow() },
  });
}

/** One token, or all of an account. */
export async function revokeTokens(tx: Tx, which: { id: string } | { userId: string }): Promise<void> {
  await tx.apiToken.updateMany({ where: { ...which, revokedAt: null }, data: { revokedAt: realNow() } });
}
