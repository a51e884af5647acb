import type { Prisma } from "@/generated/prisma/client";
import { regionOrAboveWhere, regionWhere } from "@/lib/platform/access/region-where";
import type { Actor } from "@/lib/shared/access/actor";
import type { PartyAction } from "./schema";

/** The organisations that stand in the actor's regions. */
export function scopeFor(actor: Actor, action: PartyAction): Prisma.OrganisationWhereInput {
  return { voidedAt: null, ...regionWhere(actor, action) };
}

/** Those, and the organisations of the levels above, which may cover a firm below (上级党组织覆盖). */
export function coveringScopeFor(actor: Actor, action: PartyAction): Prisma.OrganisationWhereInput {
  return { voidedAt: null, ...regionOrAboveWhere(actor, action) };
}

/** The declarations of firms that are accountable where the actor may do the action, voided ones among them. */
export function declarationScopeFor(actor: Actor, action: PartyAction): Prisma.MemberDeclarationWhereInput {
  return { firm: regionWhere(actor, action) };
}
