import type { CommandContext } from "@/lib/platform/command/context";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { EstateRow } from "../schema";

/** Writes estates in one set, within the command of the caller, who has decided on them and audits them. */
export async function recordEstates(
  { tx, now }: CommandContext,
  estates: readonly EstateRow[],
  { isDemo }: { readonly isDemo: boolean },
): Promise<void> {
  if (estates.length === 0) return;
  const rows = estates.map((row) => ({
    id: row.id,
    region_code: row.regionCode,
    name: row.name,
    initials: pinyinInitials(row.name),
    address: row.address,
    households: row.households,
    is_demo: isDemo,
    version: 1,
    recorded_at: now.toISOString(),
  }));
  await tx.$executeRaw`
    INSERT INTO estate (id, region_code, name, initials, address, households, is_demo, version, recorded_at)
    SELECT id, region_code, name, initials, address, households, is_demo, version, recorded_at
    FROM jsonb_populate_recordset(NULL::estate, ${JSON.stringify(rows)}::jsonb)`;
}
