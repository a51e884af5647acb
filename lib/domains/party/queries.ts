import type { Tx } from "@/lib/platform/db/transaction";
import type { FirmDeclaration, FirmOrganisation, OrganisationRow } from "./schema";

/** What covers the firms themselves, oldest first; links to one of their projects are not among them. */
export async function unscopedFirmOrganisations(
  tx: Tx,
  firmIds: readonly string[],
): Promise<FirmOrganisation[]> {
  return tx.$queryRaw<FirmOrganisation[]>`
    SELECT l.id AS "linkId", l.firm_id AS "firmId", l.form::text AS form, l.valid_from::text AS "from",
           l.valid_to::text AS "to", l.stated_on::text AS "statedOn", l.source::text AS source,
           o.id AS "organisationId", o.kind::text AS kind, o.name, o.region_code AS "regionCode", o.superior,
           o.approval_number AS "approvalNumber", o.approved_on::text AS "approvedOn", o.term_to::text AS "termTo",
           o.secretary
    FROM organisation_link l JOIN organisation o ON o.id = l.organisation_id
    WHERE l.firm_id = ANY(${[...firmIds]}::uuid[]) AND l.project_id IS NULL
      AND l.voided_at IS NULL AND o.voided_at IS NULL
    ORDER BY l.firm_id, l.valid_from, l.id`;
}

export async function unscopedDeclarations(tx: Tx, firmIds: readonly string[]): Promise<FirmDeclaration[]> {
  return tx.$queryRaw<FirmDeclaration[]>`
    SELECT id, firm_id AS "firmId", declared_on::text AS "on", "full", probationary, elsewhere,
           stated_on::text AS "statedOn", source::text AS source
    FROM member_declaration
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) AND voided_at IS NULL
    ORDER BY firm_id, declared_on`;
}

/** Existing organisations by name, for telling whether a ledger names one that is known. */
export async function unscopedOrganisationsByName(
  tx: Tx,
  names: readonly string[],
): Promise<OrganisationRow[]> {
  return tx.$queryRaw<OrganisationRow[]>`
    SELECT id, kind::text AS kind, name, region_code AS "regionCode", superior, approval_number AS "approvalNumber",
           approved_on::text AS "approvedOn", term_to::text AS "termTo", secretary
    FROM organisation
    WHERE name = ANY(${[...names]}::text[]) AND voided_at IS NULL AND dissolved_on IS NULL
    ORDER BY recorded_at, id`;
}
