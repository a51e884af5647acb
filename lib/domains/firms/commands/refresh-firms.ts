import type { Tx } from "@/lib/platform/db/transaction";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { LocalDate } from "@/lib/shared/time/local-date";

/**
 * Brings what `firm` repeats for lists and scope to what its facts say: the newest profile, and the residence that
 * holds today, or else the nearest one.
 */
export async function refreshFirms(tx: Tx, firmIds: readonly string[], today: LocalDate): Promise<void> {
  const ids = [...new Set(firmIds)];
  if (ids.length === 0) return;
  const changed = await tx.$queryRaw<{ id: string; name: string }[]>`
    UPDATE firm SET name = held.name, staff = held.staff, region_code = held.region_code, version = firm.version + 1
    FROM (
      SELECT each.id, profile.name, profile.staff, residence.region_code
      FROM unnest(${ids}::uuid[]) AS each(id)
      CROSS JOIN LATERAL (
        SELECT name, staff FROM firm_profile
        WHERE firm_id = each.id AND voided_at IS NULL ORDER BY stated_on DESC LIMIT 1
      ) AS profile
      CROSS JOIN LATERAL (
        SELECT region_code FROM firm_residence
        WHERE firm_id = each.id AND voided_at IS NULL
        ORDER BY (valid_from <= ${today}::date) DESC, abs(valid_from - ${today}::date) LIMIT 1
      ) AS residence
    ) AS held
    WHERE firm.id = held.id
      AND (firm.name, firm.staff, firm.region_code) IS DISTINCT FROM (held.name, held.staff, held.region_code)
    RETURNING firm.id, firm.name`;
  if (changed.length === 0) return;
  const initials = changed.map(({ id, name }) => ({ id, initials: pinyinInitials(name) }));
  await tx.$executeRaw`
    UPDATE firm SET initials = change.initials
    FROM jsonb_to_recordset(${JSON.stringify(initials)}::jsonb) AS change(id uuid, initials text)
    WHERE firm.id = change.id`;
}
