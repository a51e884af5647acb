import type { CommandContext } from "@/lib/platform/command/context";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { ProjectRow } from "../schema";

/** Writes service projects in one set, within the command of the caller, who has decided on them and audits them. */
export async function recordProjects(
  { tx, now }: CommandContext,
  projects: readonly ProjectRow[],
  { isDemo }: { readonly isDemo: boolean },
): Promise<void> {
  if (projects.length === 0) return;
  const rows = projects.map((row) => ({
    id: row.id,
    firm_id: row.firmId,
    estate_id: row.estateId,
    region_code: row.regionCode,
    name: row.name,
    initials: pinyinInitials(row.name),
    valid_from: row.from,
    valid_to: row.to,
    is_demo: isDemo,
    version: 1,
    recorded_at: now.toISOString(),
  }));
  await tx.$executeRaw`
    INSERT INTO service_project (id, firm_id, estate_id, region_code, name, initials, valid_from, valid_to, is_demo,
                                 version, recorded_at)
    SELECT id, firm_id, estate_id, region_code, name, initials, valid_from, valid_to, is_demo, version, recorded_at
    FROM jsonb_populate_recordset(NULL::service_project, ${JSON.stringify(rows)}::jsonb)`;
}
