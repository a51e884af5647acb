import type { HandlerContext } from "@/lib/platform/events/registry";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

/**
 * On `region.recoded`: what was set for the old code is set for the new one too, unless the new one has its own.
 * Targets and settings of the old code stay, since past days are still asked for under it.
 */
export async function copySettings(
  { tx, now }: HandlerContext,
  recodings: readonly {
    readonly oldCode: RegionCode;
    readonly newCode: RegionCode;
    readonly from: LocalDate;
  }[],
): Promise<void> {
  const changes = JSON.stringify(recodings);
  const at = now.toISOString();
  await tx.$executeRaw`
    INSERT INTO target (id, indicator, region_code, goal_bp, starts_on, due_on, source_text, version, recorded_at)
    SELECT gen_random_uuid(), held.indicator, change."newCode", held.goal_bp, held.starts_on, held.due_on,
           held.source_text, 1, ${at}::timestamptz
    FROM jsonb_to_recordset(${changes}::jsonb) AS change("oldCode" text, "newCode" text)
    JOIN target held ON held.region_code = change."oldCode"
    ON CONFLICT (indicator, region_code) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO setting (id, key, region_code, value, valid_from, valid_to, recorded_at)
    SELECT gen_random_uuid(), held.key, change."newCode", held.value, GREATEST(held.valid_from, change."from"),
           held.valid_to, ${at}::timestamptz
    FROM jsonb_to_recordset(${changes}::jsonb) AS change("oldCode" text, "newCode" text, "from" date)
    JOIN setting held ON held.region_code = change."oldCode"
    WHERE (held.valid_to IS NULL OR held.valid_to > change."from")
      AND NOT EXISTS (SELECT 1 FROM setting own WHERE own.key = held.key AND own.region_code = change."newCode")`;
}
