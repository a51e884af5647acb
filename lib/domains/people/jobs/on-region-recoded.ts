import type { HandlerContext } from "@/lib/platform/events/registry";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

/**
 * On `region.recoded`: who answers for the old code answers for the new one from that day. The old grant stays,
 * since past days are still asked for under the old code.
 */
export async function twinGrants(
  { tx, now }: HandlerContext,
  recodings: readonly {
    readonly oldCode: RegionCode;
    readonly newCode: RegionCode;
    readonly from: LocalDate;
  }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO user_grant (id, user_id, role, scope, region_code, valid_from, valid_to, recorded_at, source_grant_id)
    SELECT gen_random_uuid(), held.user_id, held.role, held.scope, change."newCode",
           GREATEST(held.valid_from, change."from"), held.valid_to, ${now.toISOString()}::timestamptz,
           held.source_grant_id
    FROM jsonb_to_recordset(${JSON.stringify(recodings)}::jsonb) AS change("oldCode" text, "newCode" text, "from" date)
    JOIN user_grant held ON held.region_code = change."oldCode"
    WHERE held.scope = 'REGION' AND (held.valid_to IS NULL OR held.valid_to > change."from")`;
}

/** On `region.recoding_in_force`: grants on a firm, project, grid or unit say where that one stands now. */
export async function moveGrants(
  { tx }: HandlerContext,
  recodings: readonly { readonly oldCode: RegionCode; readonly newCode: RegionCode }[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE user_grant AS held SET region_code = change."newCode"
    FROM jsonb_to_recordset(${JSON.stringify(recodings)}::jsonb) AS change("oldCode" text, "newCode" text)
    WHERE held.region_code = change."oldCode" AND held.scope <> 'REGION'`;
}
