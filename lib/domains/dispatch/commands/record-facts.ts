import type { CommandContext } from "@/lib/platform/command/context";
import { inRounds } from "@/lib/platform/db/in-rounds";
import type { Tx } from "@/lib/platform/db/transaction";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { DispatchFacts } from "../schema";

/**
 * Writes instructors and assignments in sets, within the command of the caller, who has decided on them and audits
 * and announces them. Voided and ended first, so that what replaces them does not overlap.
 */
export async function recordDispatchFacts({ tx, now }: CommandContext, facts: DispatchFacts): Promise<void> {
  const at = now.toISOString();
  await insertInstructors(tx, facts, at);
  await endAndVoid(tx, facts, at);
  await insertAssignments(tx, facts, at);
}

async function insertInstructors(tx: Tx, facts: DispatchFacts, at: string): Promise<void> {
  const { newInstructors, changedInstructors, isDemo } = facts;
  await inRounds(newInstructors, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      name: row.name,
      initials: pinyinInitials(row.name),
      employer: row.employer,
      region_code: row.regionCode,
      is_demo: isDemo,
      version: 1,
      recorded_at: at,
    }));
    return tx.$executeRaw`
      INSERT INTO instructor (id, name, initials, employer, region_code, is_demo, version, recorded_at)
      SELECT id, name, initials, employer, region_code, is_demo, version, recorded_at
      FROM jsonb_populate_recordset(NULL::instructor, ${JSON.stringify(rows)}::jsonb)`;
  });
  if (changedInstructors.length > 0) {
    await tx.$executeRaw`
      UPDATE instructor AS held SET employer = change.employer, version = held.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(changedInstructors)}::jsonb) AS change(id uuid, employer text)
      WHERE held.id = change.id`;
  }
}

async function endAndVoid(tx: Tx, { assignments, terms }: DispatchFacts, at: string): Promise<void> {
  if (assignments.void.length > 0) {
    await tx.$executeRaw`
      UPDATE assignment AS fact SET voided_at = ${at}::timestamptz, void_reason = change.reason
      FROM jsonb_to_recordset(${JSON.stringify(assignments.void)}::jsonb) AS change(id uuid, reason text)
      WHERE fact.id = change.id`;
  }
  if (assignments.end.length > 0) {
    await tx.$executeRaw`
      UPDATE assignment AS fact
      SET ended_from = change."to", end_reason = 'REPLACED', version = fact.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(assignments.end)}::jsonb) AS change(id uuid, "to" date)
      WHERE fact.id = change.id`;
  }
  if (terms.length > 0) {
    await tx.$executeRaw`
      UPDATE assignment AS fact SET term_to = change."termTo", version = fact.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) AS change(id uuid, "termTo" date)
      WHERE fact.id = change.id`;
  }
}

async function insertAssignments(tx: Tx, { assignments, source }: DispatchFacts, at: string): Promise<void> {
  await inRounds(assignments.create, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      instructor_id: row.instructorId,
      firm_id: row.firmId,
      region_code: row.regionCode,
      valid_from: row.from,
      term_to: row.termTo,
      ended_from: row.endedFrom,
      end_reason: row.endedFrom === null ? null : (row.endReason ?? "REPLACED"),
      source,
      stated_on: row.statedOn,
      version: 1,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO assignment (id, instructor_id, firm_id, region_code, valid_from, term_to, ended_from, end_reason, source,
                            stated_on, version, recorded_at)
    SELECT id, instructor_id, firm_id, region_code, valid_from, term_to, ended_from, end_reason, source,
           stated_on, version, recorded_at
    FROM jsonb_populate_recordset(NULL::assignment, ${JSON.stringify(rows)}::jsonb)`;
  });
}
