import type { Prisma } from "@/generated/prisma/client";
import { regionWhere } from "@/lib/platform/access/region-where";
import type { Actor } from "@/lib/shared/access/actor";
import type { DispatchAction } from "./schema";

/** The assignments to firms that are accountable in the actor's regions, wherever they were when it began. */
export function scopeFor(actor: Actor, action: DispatchAction): Prisma.AssignmentWhereInput {
  return { voidedAt: null, firm: regionWhere(actor, action) };
}
