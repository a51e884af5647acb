import type { Tx } from "@/lib/platform/db/transaction";
import type { FirmAssignment, InstructorRow } from "./schema";

/** Who was sent to the firms, oldest first, without voided facts. */
export async function unscopedAssignments(tx: Tx, firmIds: readonly string[]): Promise<FirmAssignment[]> {
  return tx.$queryRaw<FirmAssignment[]>`
    SELECT a.id, a.firm_id AS "firmId", a.valid_from::text AS "from", a.term_to::text AS "termTo",
           a.ended_from::text AS "endedFrom", a.stated_on::text AS "statedOn", a.source::text AS source,
           i.id AS "instructorId", i.name, i.employer
    FROM assignment a JOIN instructor i ON i.id = a.instructor_id
    WHERE a.firm_id = ANY(${[...firmIds]}::uuid[]) AND a.voided_at IS NULL
    ORDER BY a.firm_id, a.valid_from, a.id`;
}

export async function unscopedInstructorsByName(tx: Tx, names: readonly string[]): Promise<InstructorRow[]> {
  return tx.$queryRaw<InstructorRow[]>`
    SELECT id, name, employer, region_code AS "regionCode" FROM instructor
    WHERE name = ANY(${[...names]}::text[]) ORDER BY recorded_at, id`;
}
