import { Prisma } from "@/generated/prisma/client";
import { rowScope } from "@/lib/platform/access/row-scope";
import { db } from "@/lib/platform/db/client";
import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import { districtOf } from "@/lib/shared/region-code";
import type { ChainState } from "../schema";

/** How the chains stood when they were last walked along: those of the actor's districts. @throws AppError FORBIDDEN */
export async function chainStates(actor: Actor): Promise<ChainState[]> {
  const within = rowScope(actor, "audit.read", undefined, Prisma.sql`c.chain`);
  // A street's entries stand in the chain of its district.
  const own = regionsFor(actor, "audit.read").map((region) => districtOf(region));
  return db().$queryRaw<ChainState[]>`
    SELECT c.chain, to_char(c.checked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "checkedAt",
      c.entries::int AS entries, c.broken_seq::int AS "brokenSeq"
    FROM audit_check c WHERE ${within} OR c.chain = ANY(${own}::text[]) ORDER BY c.chain`;
}
