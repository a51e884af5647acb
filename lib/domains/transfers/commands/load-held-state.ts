import { unscopedAssignments, unscopedInstructorsByName } from "@/lib/domains/dispatch/public";
import { unscopedFirmsByUscc, unscopedProfiles, unscopedResidences } from "@/lib/domains/firms/public";
import {
  unscopedDeclarations,
  unscopedFirmOrganisations,
  unscopedOrganisationsByName,
} from "@/lib/domains/party/public";
import type { Tx } from "@/lib/platform/db/transaction";
import { groupBy } from "@/lib/shared/group-by";
import type { HeldState, HeldStatement } from "../rules/plan/held";
import type { ParsedRow } from "../schema";

/** What is known of the firms that the rows name, in a fixed number of statements. */
export async function loadHeldState(tx: Tx, rows: readonly ParsedRow[]): Promise<HeldState> {
  const firms = await unscopedFirmsByUscc(
    tx,
    rows.map((row) => row.uscc),
  );
  const ids = firms.map((firm) => firm.id);
  const organisations = rows.flatMap((row) => (row.organisation ? [row.organisation.name] : []));
  const instructors = rows.flatMap((row) => (row.instructor ? [row.instructor.name] : []));
  return {
    firms: new Map(firms.map((firm) => [firm.uscc, firm])),
    residences: byFirm(await unscopedResidences(tx, ids)),
    profiles: byFirm(await unscopedProfiles(tx, ids)),
    declarations: byFirm(await unscopedDeclarations(tx, ids)),
    organisations: byFirm(await unscopedFirmOrganisations(tx, ids)),
    assignments: byFirm(await unscopedAssignments(tx, ids)),
    statements: byFirm(await ledgerStatements(tx, ids)),
    organisationsByName: await unscopedOrganisationsByName(tx, [...new Set(organisations)]),
    instructorsByName: await unscopedInstructorsByName(tx, [...new Set(instructors)]),
  };
}

async function ledgerStatements(tx: Tx, firmIds: readonly string[]): Promise<HeldStatement[]> {
  return tx.$queryRaw<HeldStatement[]>`
    SELECT firm_id AS "firmId", as_of::text AS "asOf", statement FROM ledger_statement
    WHERE firm_id = ANY(${[...firmIds]}::uuid[]) ORDER BY firm_id, as_of`;
}

function byFirm<T extends { readonly firmId: string }>(facts: readonly T[]): Map<string, T[]> {
  return groupBy(facts, (fact) => fact.firmId);
}
