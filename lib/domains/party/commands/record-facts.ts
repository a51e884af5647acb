import type { CommandContext } from "@/lib/platform/command/context";
import { inRounds } from "@/lib/platform/db/in-rounds";
import type { Tx } from "@/lib/platform/db/transaction";
import { pinyinInitials } from "@/lib/shared/text/initials";
import type { OrganisationRow, PartyFacts } from "../schema";

/**
 * Writes organisations, links and declarations in sets, within the command of the caller, who has decided on them
 * and audits and announces them. Voided and ended first, so that what replaces them does not overlap.
 */
export async function recordPartyFacts({ tx, now }: CommandContext, facts: PartyFacts): Promise<void> {
  const at = now.toISOString();
  await insertOrganisations(tx, facts, at);
  await updateOrganisations(tx, facts.changedOrganisations);
  await endAndVoidLinks(tx, facts, at);
  await insertLinks(tx, facts, at);
  await writeDeclarations(tx, facts, at);
}

function organisationColumns(row: OrganisationRow) {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    initials: pinyinInitials(row.name),
    region_code: row.regionCode,
    superior: row.superior,
    approval_number: row.approvalNumber,
    approved_on: row.approvedOn,
    term_to: row.termTo,
    secretary: row.secretary,
  };
}

async function insertOrganisations(
  tx: Tx,
  { newOrganisations, isDemo }: PartyFacts,
  at: string,
): Promise<void> {
  await inRounds(newOrganisations, (round) => {
    const rows = round.map((row) => ({
      ...organisationColumns(row),
      dissolved_on: row.dissolvedOn ?? null,
      is_demo: isDemo,
      version: 1,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO organisation (id, kind, name, initials, region_code, superior, approval_number, approved_on, term_to,
                              dissolved_on, secretary, is_demo, version, recorded_at)
    SELECT id, kind, name, initials, region_code, superior, approval_number, approved_on, term_to,
           dissolved_on, secretary, is_demo, version, recorded_at
    FROM jsonb_populate_recordset(NULL::organisation, ${JSON.stringify(rows)}::jsonb)`;
  });
}

async function updateOrganisations(tx: Tx, rows: readonly OrganisationRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE organisation AS held
    SET superior = change.superior, approval_number = change.approval_number, approved_on = change.approved_on,
        term_to = change.term_to, secretary = change.secretary, version = held.version + 1
    FROM jsonb_populate_recordset(NULL::organisation, ${JSON.stringify(rows.map(organisationColumns))}::jsonb) AS change
    WHERE held.id = change.id`;
}

async function endAndVoidLinks(tx: Tx, { links }: PartyFacts, at: string): Promise<void> {
  if (links.void.length > 0) {
    await tx.$executeRaw`
      UPDATE organisation_link AS fact SET voided_at = ${at}::timestamptz, void_reason = change.reason
      FROM jsonb_to_recordset(${JSON.stringify(links.void)}::jsonb) AS change(id uuid, reason text)
      WHERE fact.id = change.id`;
  }
  if (links.end.length > 0) {
    await tx.$executeRaw`
      UPDATE organisation_link AS fact SET valid_to = change."to"
      FROM jsonb_to_recordset(${JSON.stringify(links.end)}::jsonb) AS change(id uuid, "to" date)
      WHERE fact.id = change.id`;
  }
}

async function insertLinks(tx: Tx, { links, source }: PartyFacts, at: string): Promise<void> {
  await inRounds(links.create, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      organisation_id: row.organisationId,
      firm_id: row.firmId,
      project_id: row.projectId ?? null,
      form: row.form,
      valid_from: row.from,
      valid_to: row.to,
      source,
      stated_on: row.statedOn,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO organisation_link (id, organisation_id, firm_id, project_id, form, valid_from, valid_to, source,
                                   stated_on, recorded_at)
    SELECT id, organisation_id, firm_id, project_id, form, valid_from, valid_to, source, stated_on, recorded_at
    FROM jsonb_populate_recordset(NULL::organisation_link, ${JSON.stringify(rows)}::jsonb)`;
  });
}

async function writeDeclarations(tx: Tx, { declarations, source }: PartyFacts, at: string): Promise<void> {
  if (declarations.void.length > 0) {
    await tx.$executeRaw`
      UPDATE member_declaration AS fact SET voided_at = ${at}::timestamptz, void_reason = change.reason
      FROM jsonb_to_recordset(${JSON.stringify(declarations.void)}::jsonb) AS change(id uuid, reason text)
      WHERE fact.id = change.id`;
  }
  await inRounds(declarations.create, (round) => {
    const rows = round.map((row) => ({
      id: row.id,
      firm_id: row.firmId,
      region_code: row.regionCode,
      declared_on: row.declaredOn,
      full: row.full,
      probationary: row.probationary,
      elsewhere: row.elsewhere,
      source,
      stated_on: row.statedOn,
      recorded_at: at,
    }));
    return tx.$executeRaw`
    INSERT INTO member_declaration (id, firm_id, region_code, declared_on, "full", probationary, elsewhere, source,
                                    stated_on, recorded_at)
    SELECT id, firm_id, region_code, declared_on, "full", probationary, elsewhere, source, stated_on, recorded_at
    FROM jsonb_populate_recordset(NULL::member_declaration, ${JSON.stringify(rows)}::jsonb)`;
  });
}
