import type { ActorGrant, GrantScope, UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import type { RegionCode } from "@/lib/shared/region-code";

/** The columns of a user that make an actor. */
export interface ActorRow {
  readonly user_id: string;
  readonly login: string;
  readonly name: string;
  readonly grants: readonly GrantRow[];
}

interface GrantRow {
  readonly role: Role;
  readonly scope: GrantScope["kind"];
  readonly region: RegionCode;
  readonly subject: string | null;
}

/**
 * One column with the grants that hold on a day, for a query that calls the user `u`.
 * @param day placeholder of the day, such as `$3`
 */
export function grantsColumn(day: string): string {
  return `(
    SELECT coalesce(json_agg(json_build_object(
      'role', g.role, 'scope', g.scope, 'region', g.region_code, 'subject', g.subject_id) ORDER BY g.id), '[]')
    FROM user_grant g
    WHERE g.user_id = u.id AND g.valid_from <= ${day}::date AND (g.valid_to IS NULL OR g.valid_to > ${day}::date)
  ) AS grants`;
}

export function toActor(row: ActorRow): UserActor {
  return {
    kind: "user",
    userId: row.user_id,
    login: row.login,
    name: row.name,
    grants: row.grants.map(toGrant),
  };
}

function toGrant({ role, scope, region, subject }: GrantRow): ActorGrant {
  if (scope === "REGION") return { role, scope: { kind: scope, regionCode: region } };
  return { role, scope: { kind: scope, subjectId: subject ?? "", regionCode: region } };
}
