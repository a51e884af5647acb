import { unscopedAssignments } from "@/lib/domains/dispatch/public";
import { unscopedResidences } from "@/lib/domains/firms/public";
import { unscopedDeclarations, unscopedFirmOrganisations } from "@/lib/domains/party/public";
import type { Tx } from "@/lib/platform/db/transaction";
import { groupBy } from "@/lib/shared/group-by";
import type { FirmFacts } from "../rules/facts";

/** Everything the coverage of the firms depends on, by firm. */
export async function loadFacts(tx: Tx, firmIds: readonly string[]): Promise<Map<string, FirmFacts>> {
  const residences = groupBy(await unscopedResidences(tx, firmIds), firmIdOf);
  const declarations = groupBy(await unscopedDeclarations(tx, firmIds), firmIdOf);
  const organisations = groupBy(await unscopedFirmOrganisations(tx, firmIds), firmIdOf);
  const assignments = groupBy(await unscopedAssignments(tx, firmIds), firmIdOf);
  return new Map(
    firmIds.map((id) => [
      id,
      {
        residences: residences.get(id) ?? [],
        declarations: declarations.get(id) ?? [],
        organisations: organisations.get(id) ?? [],
        assignments: assignments.get(id) ?? [],
      },
    ]),
  );
}

function firmIdOf(fact: { readonly firmId: string }): string {
  return fact.firmId;
}
