import type { ActorGrant, UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import { type RegionCode, regionCode } from "@/lib/shared/region-code";
import type { Relation } from "./by-hand";

/** The firm that a firm-scoped grant names. */
export const NAMED = "0190aaaa-0000-7000-8000-000000000001";

interface Place {
  readonly own: string;
  readonly child: string;
  readonly parent: string;
  readonly neighbour: string;
  /** Shares digits with `own` without lying in it. */
  readonly lookAlike: string;
}

const CITY: Place = {
  own: "210100",
  child: "210102001001",
  parent: "210000",
  neighbour: "210200",
  lookAlike: "211000",
};
const DISTRICT: Place = {
  own: "210102",
  child: "210102001001",
  parent: "210100",
  neighbour: "210103",
  lookAlike: "210112",
};
const STREET: Place = {
  own: "210102001",
  child: "210102001001",
  parent: "210102",
  neighbour: "210102002",
  lookAlike: "210102010",
};
const COMMUNITY: Place = {
  own: "210102001001",
  child: "210102001001",
  parent: "210102001",
  neighbour: "210102001002",
  lookAlike: "210102010001",
};

function placeOf(role: Role): Place {
  switch (role) {
    case "CITY_OFFICIAL":
    case "AUDITOR":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
      return CITY;
    case "STREET_OFFICIAL":
      return STREET;
    case "COMMUNITY_SECRETARY":
      return COMMUNITY;
    default:
      return DISTRICT;
  }
}

export function target(role: Role, relation: Relation): RegionCode {
  const place = placeOf(role);
  switch (relation) {
    case "CHILD":
      return regionCode(place.child);
    case "PARENT":
      return regionCode(place.parent);
    case "NEIGHBOUR":
      return regionCode(place.neighbour);
    case "LOOK_ALIKE":
      return regionCode(place.lookAlike);
    default:
      return regionCode(place.own);
  }
}

/** Somebody with one grant; a revoked or expired one is no longer handed to the actor at all. */
export function actorWith(role: Role, relation: Relation): UserActor {
  return { kind: "user", userId: "u", login: "somebody", name: "某人", grants: grantsOf(role, relation) };
}

function grantsOf(role: Role, relation: Relation): ActorGrant[] {
  const own = regionCode(placeOf(role).own);
  if (relation === "REVOKED") return [];
  if (relation === "FIRM_SCOPED")
    return [{ role, scope: { kind: "FIRM", subjectId: NAMED, regionCode: own } }];
  return [{ role, scope: { kind: "REGION", regionCode: own } }];
}
