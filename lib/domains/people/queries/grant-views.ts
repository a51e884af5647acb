import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/shared/access/actor";

/** One column with grants of the user `u` as people read them, the newest first. @param condition on the grant `g` */
export function grantViews(_actor: Actor, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'id', g.id, 'role', g.role, 'scope', g.scope, 'region', g.region_code,
      'regionName', CASE WHEN g.region_code = '000000' THEN '全国' ELSE coalesce(r.name, g.region_code) END,
      'subject', coalesce(f.name, p.name, g.subject_id),
      'from', g.valid_from, 'to', g.valid_to,
      'behalf', giver.name || '(' || giver.login || ')') ORDER BY g.valid_from DESC, g.id DESC), '[]')
    FROM user_grant g
    LEFT JOIN region r ON r.code = g.region_code
    LEFT JOIN firm f ON g.scope = 'FIRM' AND f.id::text = g.subject_id
    LEFT JOIN service_project p ON g.scope = 'PROJECT' AND p.id::text = g.subject_id
    LEFT JOIN user_grant source ON source.id = g.source_grant_id
    LEFT JOIN user_account giver ON giver.id = source.user_id
    WHERE g.user_id = u.id AND ${condition}
  )`;
}
