import type { LocalDate } from "@/lib/shared/time/local-date";

/** A dated fact of a firm as the plan sees it; `key` says what it is about (which organisation, which community). */
export interface HeldFact {
  readonly id: string;
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Day of the ledger that stated it; null when it was recorded otherwise. */
  readonly statedOn: LocalDate | null;
}

export interface Statement {
  /** What the row names, or null when it says that there is nothing. */
  readonly named: { readonly key: string; readonly start: LocalDate | null } | null;
  readonly asOf: LocalDate;
  /** The last earlier and the next later ledger day that spoke of the same thing. */
  readonly previous: LocalDate | null;
  readonly next: LocalDate | null;
  /** Whether two of these facts can hold at once. */
  readonly exclusive: boolean;
}

export interface Piece {
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** The fact that it continues after the days of this statement. */
  readonly copyOf: string | null;
}

export interface Settlement {
  readonly create: readonly Piece[];
  readonly end: readonly { readonly id: string; readonly to: LocalDate }[];
  readonly void: readonly string[];
  /** The fact that already says what the row says. */
  readonly kept: string | null;
}

const reaches = (to: LocalDate | null, day: LocalDate | null) => to === null || day === null || to > day;
const laterOf = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/**
 * What a ledger row changes among the facts held. A statement speaks for the days from its own until the next
 * statement: what it no longer names ends that day, a changed one is replaced from that day, a new one holds from
 * its own first day unless an earlier statement said otherwise (CONTRACT 3).
 */
export function settle(held: readonly HeldFact[], statement: Statement): Settlement {
  const others = clearOthers(held, statement);
  if (!statement.named) return { ...others, kept: null };
  const mine = placeNamed(held, statement, statement.named, others);
  return {
    create: [...others.create, ...mine.create],
    end: [...others.end, ...mine.end],
    void: [...others.void, ...mine.void],
    kept: mine.kept,
  };
}

/** Takes everything else off the days that the statement speaks for. */
function clearOthers(held: readonly HeldFact[], { named, asOf, next }: Statement): Omit<Settlement, "kept"> {
  const create: Piece[] = [];
  const end: { id: string; to: LocalDate }[] = [];
  const voided: string[] = [];
  for (const fact of held) {
    const touches = (next === null || fact.from < next) && reaches(fact.to, asOf);
    if (fact.key === named?.key || !touches) continue;
    const statedLater = fact.statedOn !== null && fact.statedOn > asOf;
    const statedEarlier = fact.statedOn !== null && fact.statedOn < asOf;
    if (fact.from < asOf && fact.statedOn !== asOf && !statedLater) end.push({ id: fact.id, to: asOf });
    else if (fact.statedOn === asOf || (statedLater && fact.from <= asOf) || statedEarlier)
      voided.push(fact.id);
    else continue;
    if (next !== null && reaches(fact.to, next)) {
      create.push({ key: fact.key, from: next, to: fact.to, copyOf: fact.id });
    }
  }
  return { create, end, void: voided };
}

function placeNamed(
  held: readonly HeldFact[],
  statement: Statement,
  named: NonNullable<Statement["named"]>,
  others: Omit<Settlement, "kept">,
): Settlement {
  const { asOf, next } = statement;
  const start = startOf(held, statement, named, others);
  const mine = held
    .filter(
      (fact) => fact.key === named.key && reaches(fact.to, asOf) && (next === null || fact.from <= next),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const nearest = mine[0];
  const nothing: Settlement = { create: [], end: [], void: [], kept: nearest?.id ?? null };
  if (!nearest) {
    const create =
      next === null || start < next ? [{ key: named.key, from: start, to: next, copyOf: null }] : [];
    return { ...nothing, create };
  }
  const restated = nearest.statedOn === asOf && named.start !== null;
  const holds = nearest.from <= asOf;
  if (nearest.from === start || (holds && start <= asOf && !restated)) return nothing;
  if (!holds && start > nearest.from && !restated) return nothing;
  const replacement = { key: named.key, from: start, to: nearest.to, copyOf: nearest.id };
  const create = reaches(nearest.to, start) ? [replacement] : [];
  if (holds && start > asOf && nearest.from < asOf && !restated) {
    return { create, end: [{ id: nearest.id, to: asOf }], void: [], kept: null };
  }
  return { create, end: [], void: [nearest.id], kept: null };
}

/** The first day of what the row names, clamped by what earlier statements said. */
function startOf(
  held: readonly HeldFact[],
  { asOf, previous, exclusive }: Statement,
  named: NonNullable<Statement["named"]>,
  others: Omit<Settlement, "kept">,
): LocalDate {
  if (named.start !== null && named.start > asOf) return named.start;
  const replaced = others.end.length > 0;
  const contradicted = named.start !== null && previous !== null && named.start <= previous;
  let start = named.start === null || replaced || contradicted ? asOf : named.start;
  const gone = new Set(others.void);
  for (const fact of held) {
    const blocks = fact.key === named.key || exclusive;
    if (blocks && !gone.has(fact.id) && fact.to !== null && fact.to <= asOf) start = laterOf(start, fact.to);
  }
  return start;
}
