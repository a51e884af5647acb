import type { Prisma } from "@/generated/prisma/client";
import { regionWhere } from "@/lib/platform/access/region-where";
import type { Actor } from "@/lib/shared/access/actor";
import type { Action } from "@/lib/shared/access/table";

/** The firms that are accountable where the actor may do the action. */
export function scopeFor(actor: Actor, action: Action): Prisma.FirmWhereInput {
  return regionWhere(actor, action);
}

/** The service projects in the regions where the actor may do the action. */
export function projectScopeFor(actor: Actor, action: Action): Prisma.ServiceProjectWhereInput {
  return { voidedAt: null, ...regionWhere(actor, action) };
}
