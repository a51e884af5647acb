import type { Prisma } from "@/generated/prisma/client";
import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import { regionRange } from "@/lib/shared/region-code";

/** The import runs that somebody may look at: their own, and those of the regions they may import into. */
export function scopeFor(actor: Actor): Prisma.ImportRunWhereInput {
  if (actor.kind === "system") return {};
  if (actor.kind === "public") return { id: { in: [] } };
  const inside = regionsFor(actor, "ledger.import").map((code) => {
    const { lo, hi } = regionRange(code);
    return { regionCode: { gte: lo, lt: hi } };
  });
  return { OR: [{ actorId: actor.userId }, ...inside] };
}
