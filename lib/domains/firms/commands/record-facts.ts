import type { CommandContext } from "@/lib/platform/command/context";
import { inRounds } from "@/lib/platform/db/in-rounds";
import type { Tx } from "@/lib/platform/db/transaction";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { FirmFactsBatch } from "../schema";
import { refreshFirms } from "./refresh-firms";

/**
 * Writes facts of many firms in sets, within the command of the caller, who has decided on them and audits and
 * announces them. Voided and ended first, so that what replaces them does not overlap.
 */
export async function recordFirmFacts(context: CommandContext, batch: FirmFactsBatch): Promise<void> {
  const { tx, now } = context;
  const at = now.toISOString();
  await insertFirms(tx, batch, at);
  await endAndVoidResidences(tx, batch, at);
  await insertResidences(tx, batch, at);
  await writeProfiles(tx, batch, at);
  await refreshFirms(
    tx,
    [...batch.residences.create.map((row) => row.firmId), ...batch.profiles.create.map((row) => row.firmId)],
    context.today,
  );
}

async function insertFirms(tx: Tx, { newFirms, isDemo }: FirmFactsBatch, at: string): Promise<void> {
  await inRounds(newFirms, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      uscc: row.uscc,
      uscc_reason: row.usccReason,
      name: row.name,
      initials: pinyinInitials(row.name),
      staff: row.staff,
      region_code: row.regionCode,
      is_demo: isDemo,
      version: 1,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO firm (id, uscc, uscc_reason, name, initials, staff, region_code, is_demo, version, recorded_at)
    SELECT id, uscc, uscc_reason, name, initials, staff, region_code, is_demo, version, recorded_at
    FROM jsonb_populate_recordset(NULL::firm, ${JSON.stringify(rows)}::jsonb)`;
  });
}

async function endAndVoidResidences(tx: Tx, { residences }: FirmFactsBatch, at: string): Promise<void> {
  if (residences.void.length > 0) {
    await tx.$executeRaw`
      UPDATE firm_residence AS fact SET voided_at = ${at}::timestamptz, void_reason = change.reason
      FROM jsonb_to_recordset(${JSON.stringify(residences.void)}::jsonb) AS change(id uuid, reason text)
      WHERE fact.id = change.id`;
  }
  if (residences.end.length > 0) {
    await tx.$executeRaw`
      UPDATE firm_residence AS fact SET valid_to = change."to", end_reason = 'MOVED'
      FROM jsonb_to_recordset(${JSON.stringify(residences.end)}::jsonb) AS change(id uuid, "to" date)
      WHERE fact.id = change.id`;
  }
}

async function insertResidences(tx: Tx, { residences, source }: FirmFactsBatch, at: string): Promise<void> {
  await inRounds(residences.create, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      firm_id: row.firmId,
      region_code: row.regionCode,
      valid_from: row.from,
      valid_to: row.to,
      end_reason: row.endReason ?? null,
      source,
      stated_on: row.statedOn,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO firm_residence (id, firm_id, region_code, valid_from, valid_to, end_reason, source, stated_on,
                                recorded_at)
    SELECT id, firm_id, region_code, valid_from, valid_to, end_reason, source, stated_on, recorded_at
    FROM jsonb_populate_recordset(NULL::firm_residence, ${JSON.stringify(rows)}::jsonb)`;
  });
}

async function writeProfiles(tx: Tx, { profiles, source }: FirmFactsBatch, at: string): Promise<void> {
  if (profiles.void.length > 0) {
    await tx.$executeRaw`
      UPDATE firm_profile AS fact SET voided_at = ${at}::timestamptz, void_reason = change.reason
      FROM jsonb_to_recordset(${JSON.stringify(profiles.void)}::jsonb) AS change(id uuid, reason text)
      WHERE fact.id = change.id`;
  }
  await inRounds(profiles.create, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      firm_id: row.firmId,
      stated_on: row.statedOn,
      name: row.name,
      staff: row.staff,
      source,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO firm_profile (id, firm_id, stated_on, name, staff, source, recorded_at)
    SELECT id, firm_id, stated_on, name, staff, source, recorded_at
    FROM jsonb_populate_recordset(NULL::firm_profile, ${JSON.stringify(rows)}::jsonb)`;
  });
}
