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
  /** Whose grant it stands in for: name and login. */
  readonly behalf: string | null;
}

/**
 * One column with the grants that hold on a day, for a query that calls the user `u`. A delegated one holds no longer
 * than the one that it stands in for.
 * @param day placeholder of the day, such as `$3`
 */
export function grantsColumn(day: string): string {
  return `(
    SELECT coalesce(json_agg(json_build_object(
      'role', g.role, 'scope', g.scope, 'region', g.region_code, 'subject', g.subject_id,
      'behalf', giver.name || '(' || giver.login || ')') ORDER BY g.id), '[]')
    FROM user_grant g
    LEFT JOIN user_grant source ON source.id = g.source_grant_id
    LEFT JOIN user_account giver ON giver.id = source.user_id
    WHERE g.user_id = u.id AND ${holds("g", day)}
      AND (source.id IS NULL OR (giver.status = 'ACTIVE' AND ${holds("source", day)}))
  ) AS grants`;
}

function holds(grant: string, day: string): string {
  return `${grant}.valid_from <= ${day}::date AND (${grant}.valid_to IS NULL OR ${grant}.valid_to > ${day}::date)`;
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

function toGrant({ role, scope, region, subject, behalf }: GrantRow): ActorGrant {
  const where: GrantScope =
    scope === "REGION"
      ? { kind: scope, regionCode: region }
      : { kind: scope, subjectId: subject ?? "", regionCode: region };
  return { role, scope: where, ...(behalf ? { onBehalfOf: behalf } : {}) };
}
