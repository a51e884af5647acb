import type { FirmAssignment } from "@/lib/domains/dispatch/schema";
import { earlierEnd, endAfter, intersect } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ParsedInstructor } from "../../schema";
import { VOID_REASON } from "./draft";
import { neighbours } from "./held";
import type { InstructorBook } from "./instructor-book";
import type { RowContext } from "./row-context";
import { type HeldFact, type Settlement, settle } from "./settle";

type HeldAssignment = FirmAssignment & HeldFact;

/** Who is sent to the firm from the ledger's day on. @returns whether anything changes */
export function planAssignment(context: RowContext, book: InstructorBook): boolean {
  const { row, regionCode, firmId, asOf, held, statements, draft } = context;
  const stated = row.instructor;
  if (stated === undefined) return false;
  const assignments = (held.assignments.get(firmId) ?? []).map(
    (each): HeldAssignment => ({
      ...each,
      key: each.instructorId,
      to: earlierEnd(each.termTo, each.endedFrom),
    }),
  );
  const { previous, next } = neighbours(statements, asOf, (each) => each.instructor !== undefined);
  const nextFact = assignments.find((fact) => fact.from > asOf && fact.statedOn !== asOf)?.from ?? null;
  const boundary = earlierEnd(next, nextFact);
  const instructor = stated && book.resolve(stated, regionCode);
  const over = stated?.lastDay ? stated.lastDay < asOf : false;
  const settlement = settle(assignments, {
    named: stated && instructor && !over ? { key: instructor.id, start: stated.from ?? null } : null,
    asOf,
    previous,
    next: boundary,
    exclusive: true,
  });
  let changed = apply(context, settlement, assignments, stated, instructor?.id ?? null);
  if (stated && instructor && over)
    changed = recordPast(context, stated, instructor.id, assignments) || changed;
  const kept = assignments.find((each) => each.id === settlement.kept);
  if (stated && kept && !settlement.void.includes(kept.id)) {
    changed = adjustTerm(context, stated, kept, boundary) || changed;
  }
  for (const each of assignments.filter((fact) => settlement.end.some((ended) => ended.id === fact.id))) {
    draft.ends.push({ uscc: row.uscc, kind: "assignment", name: each.name, on: asOf });
  }
  return changed;
}

function apply(
  { firmId, regionCode, asOf, draft, newId }: RowContext,
  settlement: Settlement,
  assignments: readonly HeldAssignment[],
  stated: ParsedInstructor | null,
  instructorId: string | null,
): boolean {
  draft.assignments.end.push(...settlement.end);
  draft.assignments.void.push(...settlement.void.map((id) => ({ id, reason: VOID_REASON.filled })));
  let created = 0;
  for (const piece of settlement.create) {
    const copied = assignments.find((each) => each.id === piece.copyOf);
    const restated = piece.key === instructorId && stated !== null;
    const termTo = restated ? termOf(stated, copied?.termTo ?? null) : (copied?.termTo ?? null);
    if (termTo !== null && termTo <= piece.from) continue;
    created += 1;
    draft.assignments.create.push({
      id: newId(),
      instructorId: piece.key,
      firmId,
      regionCode,
      from: piece.from,
      termTo,
      endedFrom: endBefore(piece.to, termTo),
      statedOn: restated ? asOf : (copied?.statedOn ?? asOf),
    });
  }
  return created + settlement.end.length + settlement.void.length > 0;
}

function termOf(stated: ParsedInstructor, held: LocalDate | null): LocalDate | null {
  if (stated.lastDay === undefined) return held;
  return stated.lastDay === null ? null : endAfter(stated.lastDay);
}

/** An end that lies before the term is an early end; one that is the term itself is none. */
function endBefore(to: LocalDate | null, termTo: LocalDate | null): LocalDate | null {
  return to !== null && (termTo === null || to < termTo) ? to : null;
}

/** A term that had run out before the ledger's day: recorded, so that the gap says 派驻到期. */
function recordPast(
  { firmId, regionCode, asOf, draft, newId }: RowContext,
  stated: ParsedInstructor,
  instructorId: string,
  assignments: readonly HeldAssignment[],
): boolean {
  if (!stated.lastDay) return false;
  const termTo = endAfter(stated.lastDay);
  const from = stated.from ?? stated.lastDay;
  const known = assignments.some((each) => intersect({ from: each.from, to: each.to }, { from, to: termTo }));
  if (known) return false;
  draft.assignments.create.push({
    id: newId(),
    instructorId,
    firmId,
    regionCode,
    from,
    termTo,
    endedFrom: null,
    statedOn: asOf,
  });
  return true;
}

/** A later statement may prolong or shorten the term of the assignment that it names. */
function adjustTerm(
  { draft }: RowContext,
  stated: ParsedInstructor,
  kept: HeldAssignment,
  boundary: LocalDate | null,
): boolean {
  const wanted = termOf(stated, kept.termTo);
  if (wanted === kept.termTo || kept.endedFrom !== null || (wanted !== null && wanted <= kept.from))
    return false;
  const longer = kept.termTo !== null && (wanted === null || wanted > kept.termTo);
  const termTo = longer ? earlierEnd(wanted, boundary) : wanted;
  if (termTo === kept.termTo) return false;
  draft.terms.push({ id: kept.id, termTo });
  return true;
}
