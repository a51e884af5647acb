import { isWithin, NATION, type RegionCode } from "../region-code";
import { AppError, notFound } from "../result";
import type { Role } from "./roles";
import { ACTIONS, type Action, roleMay } from "./table";

export type GrantScope =
  | { readonly kind: "REGION"; readonly regionCode: RegionCode }
  | {
      readonly kind: "FIRM" | "PROJECT" | "GRID" | "UNIT";
      readonly subjectId: string;
      readonly regionCode: RegionCode;
    };

export interface ActorGrant {
  readonly role: Role;
  readonly scope: GrantScope;
  /** In whose place, where the grant was delegated for an absence: name and login. */
  readonly onBehalfOf?: string;
}

export interface UserActor {
  readonly kind: "user";
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly grants: readonly ActorGrant[];
}

/** The portal itself: command line, jobs, seed. Named in the audit. */
export interface SystemActor {
  readonly kind: "system";
  readonly name: "system:cli" | "system:worker" | "system:demo";
}

/** Somebody without an account. */
export interface PublicActor {
  readonly kind: "public";
}

export type Actor = UserActor | SystemActor | PublicActor;

/** Whether any grant of the actor allows the action, wherever. */
export function may(actor: Actor, action: Action): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind === "public") return false;
  return actor.grants.some((grant) => roleMay(grant.role, action));
}

/** The topmost regions in which the actor may do the action; nested ones are folded into their parent. */
export function regionsFor(actor: Actor, action: Action): RegionCode[] {
  if (actor.kind === "system") return [NATION];
  if (actor.kind === "public") return [];
  const codes = actor.grants
    .filter((grant) => grant.scope.kind === "REGION" && roleMay(grant.role, action))
    .map((grant) => grant.scope.regionCode);
  const unique = [...new Set(codes)].sort();
  return unique.filter((code) => !unique.some((other) => other !== code && isWithin(other, code)));
}

/** The same inside one region: that region where the actor may do it there, else those of his that lie in it. */
export function regionsWithin(actor: Actor, action: Action, region: RegionCode | undefined): RegionCode[] {
  const all = regionsFor(actor, action);
  if (region === undefined) return all;
  return all.some((code) => isWithin(code, region)) ? [region] : all.filter((code) => isWithin(region, code));
}

/** The place that a page shows to somebody who named none. @throws AppError FORBIDDEN without any */
export function firstRegion(actor: Actor, action: Action): RegionCode {
  const [region] = regionsFor(actor, action);
  if (!region) throw new AppError("FORBIDDEN", "您的账号没有可查看的区域，请联系本级管理员");
  return region;
}

/** Ids of the firms, projects, grids or units that the actor was granted the action for by name. */
export function subjectsFor(
  actor: Actor,
  action: Action,
  kind: "FIRM" | "PROJECT" | "GRID" | "UNIT",
): string[] {
  if (actor.kind !== "user") return [];
  return actor.grants.flatMap((grant) =>
    grant.scope.kind === kind && roleMay(grant.role, action) ? [grant.scope.subjectId] : [],
  );
}

/** In whose place the actor does something in a region; null when it is by a right of his own. */
export function inWhosePlace(actor: Actor, action: Action, region: RegionCode): string | null {
  if (actor.kind !== "user") return null;
  const grants = actor.grants.filter(
    (grant) => roleMay(grant.role, action) && isWithin(grant.scope.regionCode, region),
  );
  if (grants.some((grant) => grant.onBehalfOf === undefined)) return null;
  return grants[0]?.onBehalfOf ?? null;
}

export function mayInRegion(actor: Actor, action: Action, region: RegionCode): boolean {
  return regionsFor(actor, action).some((scope) => isWithin(scope, region));
}

/**
 * Stops an actor who may not do the action in the region.
 * @throws AppError NOT_FOUND outside the scope (outside and absent look the same), FORBIDDEN without the right
 */
export function requireInRegion(actor: Actor, action: Action, region: RegionCode): void {
  requireAction(actor, action);
  if (!mayInRegion(actor, action, region)) throw notFound();
}

/** @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requireAction(actor: Actor, action: Action): void {
  if (actor.kind === "public") throw new AppError("UNAUTHENTICATED", "请先登录");
  if (!may(actor, action)) throw missingRight(action);
}

const MISSING = "missing-right:";

/** A refusal that names the right that was missing, so that a page can say who has it and who gives it. */
function missingRight(action: Action): AppError {
  const message = "您的账号没有办理此事项的权限，请联系本级管理员";
  return new AppError("FORBIDDEN", message, [{ key: MISSING + action, message }]);
}

/** The right that a refusal names, if it names one. */
export function missingRightOf({ reasons }: AppError): Action | null {
  const named = reasons.find(({ key }) => key.startsWith(MISSING))?.key.slice(MISSING.length);
  return ACTIONS.find((action) => action === named) ?? null;
}
