import { type Actor, may, mayInRegion } from "@/lib/shared/access/actor";
import { isSeparated, type Role } from "@/lib/shared/access/roles";
import type { RegionCode } from "@/lib/shared/region-code";
import type { PeopleAction } from "./schema";

/** The account that something is done to. */
export interface AccountSubject {
  readonly userId: string;
  /** Regions of all its grants, also of those to come. */
  readonly regions: readonly RegionCode[];
  readonly roles: readonly Role[];
}

/**
 * Nobody manages his own account: a security administrator who could would be everything. And whoever may not grant
 * rights may not open the account of one of the 三员 with a new password either: he would become that one.
 */
export function can(actor: Actor, action: PeopleAction, subject: AccountSubject): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind === "public") return false;
  const isOwn = actor.userId === subject.userId;
  const everywhere = (needed: PeopleAction) =>
    subject.regions.every((region) => mayInRegion(actor, needed, region));
  switch (action) {
    case "account.manage":
      return !isOwn && everywhere(subject.roles.some(isSeparated) ? "user.manage" : action);
    case "user.manage":
    case "token.manage":
      return !isOwn && everywhere(action);
    case "grant.delegate":
    case "profile.manage":
      return isOwn && may(actor, action);
    default:
      return false;
  }
}
