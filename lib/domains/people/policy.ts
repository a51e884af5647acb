import { type Actor, may, mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { PeopleAction } from "./schema";

/** The account that something is done to. */
export interface AccountSubject {
  readonly userId: string;
  /** Regions of all its grants, also of those to come. */
  readonly regions: readonly RegionCode[];
}

/** Nobody manages his own account: a security administrator who could would be everything. */
export function can(actor: Actor, action: PeopleAction, subject: AccountSubject): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind === "public") return false;
  const isOwn = actor.userId === subject.userId;
  switch (action) {
    case "user.manage":
    case "token.manage":
      return !isOwn && subject.regions.every((region) => mayInRegion(actor, action, region));
    case "profile.manage":
      return isOwn && may(actor, action);
    default:
      return false;
  }
}
