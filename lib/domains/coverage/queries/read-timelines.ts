import type { Tx } from "@/lib/platform/db/transaction";
import { groupBy } from "@/lib/shared/group-by";
import { FAR_FUTURE } from "@/lib/shared/time/local-date";
import type { Span } from "../rules/span";

/** The stored spans of the firms, oldest first, by firm. */
export async function readTimelines(tx: Tx, firmIds: readonly string[]): Promise<Map<string, Span[]>> {
  const rows = await tx.$queryRaw<(Span & { firmId: string })[]>`
    SELECT firm_id AS "firmId", region_code AS "regionCode", valid_from::text AS "from",
           NULLIF(valid_to, ${FAR_FUTURE}::date)::text AS "to", cohort::text AS cohort, "full", probationary,
           required_form::text AS "requiredForm", members_elsewhere AS "membersElsewhere", has_org AS "hasOrg",
           org_form AS "orgForm", has_instructor AS "hasInstructor", gap::text AS gap, warnings
    FROM coverage_span WHERE firm_id = ANY(${[...firmIds]}::uuid[])
    ORDER BY firm_id, valid_from`;
  return groupBy(rows, (row) => row.firmId);
}

/** Who and where the firms are now. */
export async function readFirmNames(tx: Tx, firmIds: readonly string[]) {
  return tx.firm.findMany({
    where: { id: { in: [...firmIds] } },
    orderBy: { uscc: "asc" },
    select: { id: true, name: true, regionCode: true },
  });
}
