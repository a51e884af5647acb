import type { FirmAssignment } from "@/lib/domains/dispatch/schema";
import { contains, earlierEnd, endAfter } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ParsedInstructor } from "../../schema";
import type { Claim, Piece } from "./claims";
import { voidReason } from "./draft";
import type { InstructorBook } from "./instructor-book";
import type { RowContext } from "./row-context";
import { type HeldFact, settle } from "./settle";

type HeldAssignment = FirmAssignment & HeldFact;

export interface PlannedAssignment {
  readonly changed: boolean;
  /** The one that the row names. */
  readonly instructorId: string | null;
}

/** Who is sent to the firm from the ledger's day on. */
export function planAssignment(context: RowContext, book: InstructorBook): PlannedAssignment {
  const { row, regionCode, firmId, asOf, held, statements, draft, newId } = context;
  const stated = row.instructor;
  if (stated === undefined) return { changed: false, instructorId: null };
  const instructorId = stated && book.resolve(stated, regionCode, firmId).id;
  const assignments = (held.assignments.get(firmId) ?? []).map(
    (each): HeldAssignment => ({
      ...each,
      key: each.instructorId,
      to: earlierEnd(each.termTo, each.endedFrom),
    }),
  );
  const spoken = statements.flatMap(({ statement: { instructor, instructorId: id }, asOf: day }) =>
    instructor === undefined ? [] : [{ asOf: day, instructor, id: id ?? null }],
  );
  const now = { asOf, instructor: stated, id: instructorId };
  const settlement = settle(assignments, {
    asOf,
    before: instructorClaims(spoken, assignments),
    after: instructorClaims([...spoken.filter((each) => each.asOf !== asOf), now], assignments),
    endsCloseAll: false,
  });
  for (const piece of settlement.create) {
    draft.assignments.create.push({
      id: newId(),
      instructorId: piece.key,
      firmId,
      regionCode,
      from: piece.from,
      termTo: piece.termTo,
      endedFrom: earlyEnd(piece),
      statedOn: assignments.find((each) => each.id === piece.copyOf)?.statedOn ?? asOf,
    });
  }
  draft.assignments.end.push(...settlement.end);
  draft.assignments.void.push(
    ...settlement.void.map((id) => ({ id, reason: voidReason(assignments, id, asOf) })),
  );
  draft.terms.push(...settlement.terms);
  for (const each of assignments.filter((fact) => settlement.gone.includes(fact.id))) {
    draft.ends.push({ uscc: row.uscc, kind: "assignment", name: each.name, on: asOf });
  }
  const { create, end, terms } = settlement;
  const changed = create.length + end.length + terms.length + settlement.void.length > 0;
  return { changed, instructorId };
}

interface Spoken {
  readonly asOf: LocalDate;
  readonly instructor: ParsedInstructor | null;
  readonly id: string | null;
}

/** A ledger without a 期满日期 column leaves the term of the one it names as it was. */
function instructorClaims(spoken: readonly Spoken[], held: readonly HeldAssignment[]): Claim[] {
  const claims: Claim[] = [];
  for (const { asOf, instructor, id } of [...spoken].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))) {
    const start = instructor?.from ?? null;
    const known = claims.at(-1)?.key === id ? claims.at(-1) : heldByHand(held, id, asOf);
    const kept = known?.termTo && known.termTo > (start ?? "") ? known.termTo : null;
    claims.push({ asOf, key: id, start, termTo: instructor ? termOf(instructor, kept) : null });
  }
  return claims;
}

function heldByHand(
  held: readonly HeldAssignment[],
  id: string | null,
  day: LocalDate,
): HeldAssignment | undefined {
  return held.find((fact) => fact.statedOn === null && fact.key === id && contains(fact, day));
}

function termOf(stated: ParsedInstructor, kept: LocalDate | null): LocalDate | null {
  if (stated.lastDay === undefined) return kept;
  return stated.lastDay === null ? null : endAfter(stated.lastDay);
}

/** An end that lies before the term is an early end; one that is the term itself is none. */
function earlyEnd({ to, termTo }: Piece): LocalDate | null {
  return to !== null && (termTo === null || to < termTo) ? to : null;
}
