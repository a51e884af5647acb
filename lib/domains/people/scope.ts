import type { Prisma } from "@/generated/prisma/client";
import { type Actor, regionsFor } from "@/lib/shared/access/actor";
import { regionRange } from "@/lib/shared/region-code";
import type { PeopleAction } from "./schema";

/**
 * The accounts that an actor may act on: those with all their grants inside the actor's regions. Somebody who
 * also works elsewhere belongs to the level above.
 */
export function scopeFor(actor: Actor, action: PeopleAction): Prisma.UserWhereInput {
  if (actor.kind === "system") return {};
  const inside = regionsFor(actor, action).map((code) => {
    const { lo, hi } = regionRange(code);
    return { regionCode: { gte: lo, lt: hi } };
  });
  if (inside.length === 0) return { id: { in: [] } };
  return { grants: { some: {}, every: { OR: inside } } };
}
