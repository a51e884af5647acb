import { contains, earlierEnd, isEmpty } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { type Claim, inOrder, type Piece, timelineOf } from "./claims";
import { fuse, type Run, type Token } from "./fuse";

/** A dated fact of a firm as the plan sees it; `key` says what it is about (which organisation, which community). */
export interface HeldFact extends Piece {
  readonly id: string;
  /** Day of the ledger that stated it; null when it was recorded otherwise. */
  readonly statedOn: LocalDate | null;
}

export interface Change {
  readonly asOf: LocalDate;
  /** What all ledgers of the firm say, without and with the one that is imported. */
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
  /** Whether an end recorded by hand closes the days after it for everybody (a firm that was closed). */
  readonly endsCloseAll: boolean;
}

export interface Settlement {
  /** `copyOf`: the fact whose days these were, where there was one. */
  readonly create: readonly (Piece & { readonly copyOf: string | null })[];
  readonly end: readonly { readonly id: string; readonly to: LocalDate }[];
  /** Facts whose agreed term is another one, and nothing else. */
  readonly terms: readonly { readonly id: string; readonly termTo: LocalDate | null }[];
  readonly void: readonly string[];
  /** Facts that held up to the ledger's day and by it no longer do. */
  readonly gone: readonly string[];
}

export const NOTHING: Settlement = { create: [], end: [], terms: [], void: [], gone: [] };

/**
 * What an imported ledger changes among the facts held.
 * From its day to the next known fact (the next ledger, or what was recorded by hand in between) its word replaces
 * whatever is held. On other days only that changes which the ledgers now say otherwise than before it came, and
 * there what was recorded by hand stays. A ledger that says again what it said changes nothing.
 */
export function settle(facts: readonly HeldFact[], change: Change): Settlement {
  const { asOf, before, after } = change;
  if (sameClaim(claimOf(before, asOf), claimOf(after, asOf))) return NOTHING;
  const held = facts.filter((fact) => !isEmpty(fact));
  const was = timelineOf(before);
  const wanted = timelineOf(after);
  const next = nextLedger(change);
  const horizon = horizonOf(held, was, change);
  const edges = [...held, ...was, ...wanted].flatMap((each) => [each.from, each.to]);
  const days = [...new Set([...edges, asOf, horizon, next].filter((day) => day !== null))].sort();
  const tokens = days.flatMap((from, index): Token[] => {
    const to = days[index + 1] ?? null;
    const word = wanted.find((piece) => contains(piece, from));
    const former = was.find((piece) => contains(piece, from));
    const kept = held
      .filter((fact) => contains(fact, from))
      .map((fact) => ({ ...fact, from, to, termTo: termOf(fact, former, word) }));
    const spoken = word ? [{ ...word, id: null, from, to }] : [];
    if (contains({ from: asOf, to: horizon }, from)) return spoken;
    const changed = word?.key !== former?.key;
    if (!changed || contains({ from: asOf, to: next }, from)) return kept;
    const byHand = kept.filter((fact) => fact.statedOn === null);
    return byHand.length > 0 ? byHand : spoken;
  });
  const named = wanted.find((piece) => contains(piece, asOf));
  return { ...differences(held, fuse(held, tokens)), gone: goneOn(held, asOf, named?.key) };
}

/** A term that the ledgers now give otherwise is the fact's term also on days on which nothing else changes. */
function termOf(fact: HeldFact, former: Piece | undefined, word: Piece | undefined): LocalDate | null {
  const same = fact.statedOn !== null && word?.key === fact.key && former?.key === fact.key;
  return same && word.termTo !== former.termTo ? word.termTo : fact.termTo;
}

function claimOf(claims: readonly Claim[], asOf: LocalDate): Claim | undefined {
  return claims.find((claim) => claim.asOf === asOf);
}

function sameClaim(a: Claim | undefined, b: Claim | undefined): boolean {
  return a?.asOf === b?.asOf && a?.key === b?.key && a?.start === b?.start && a?.termTo === b?.termTo;
}

function nextLedger({ asOf, after }: Change): LocalDate | null {
  return inOrder(after).find((claim) => claim.asOf > asOf)?.asOf ?? null;
}

/** The first day after the ledger's own of which something is known that it cannot know. */
function horizonOf(held: readonly HeldFact[], was: readonly Piece[], change: Change): LocalDate | null {
  const { asOf, after, endsCloseAll } = change;
  const key = claimOf(after, asOf)?.key;
  const known = held.flatMap((fact) => {
    if (fact.from > asOf) return fact.statedOn === null ? [fact.from] : [];
    const endedByLedger = was.some((piece) => piece.key === fact.key && piece.to === fact.to);
    const goesOn = held.some((other) => other.key === fact.key && other.from === fact.to);
    const endedByHand = fact.to !== fact.termTo && !endedByLedger && !goesOn;
    return contains(fact, asOf) && endedByHand && (endsCloseAll || fact.key === key) ? [fact.to] : [];
  });
  return known.reduce(earlierEnd, nextLedger(change));
}

function goneOn(held: readonly HeldFact[], asOf: LocalDate, named: string | undefined): string[] {
  return held
    .filter((fact) => fact.from < asOf && contains(fact, asOf) && fact.key !== named)
    .map((fact) => fact.id);
}

function differences(held: readonly HeldFact[], runs: readonly Run[]): Omit<Settlement, "gone"> {
  const create: (Piece & { copyOf: string | null })[] = [];
  const end: { id: string; to: LocalDate }[] = [];
  const terms: { id: string; termTo: LocalDate | null }[] = [];
  const voided: string[] = [];
  const mine = new Map(runs.map((run) => [run.id, run]));
  for (const { id, copyOf, ...piece } of runs) if (id === null) create.push({ ...piece, copyOf });
  for (const fact of held) {
    const run = mine.get(fact.id);
    if (!run) {
      voided.push(fact.id);
      continue;
    }
    const { id: _id, copyOf: _copyOf, ...piece } = run;
    const sameTerm = piece.termTo === fact.termTo;
    if (piece.from === fact.from && piece.to === fact.to && sameTerm) continue;
    const natural = piece.to === piece.termTo && fact.to === fact.termTo;
    if (piece.from === fact.from && sameTerm && endsSooner(piece, fact))
      end.push({ id: fact.id, to: piece.to });
    else if (piece.from === fact.from && natural) terms.push({ id: fact.id, termTo: piece.termTo });
    else {
      voided.push(fact.id);
      create.push({ ...piece, copyOf: fact.id });
    }
  }
  return { create, end, terms, void: voided };
}

function endsSooner(piece: Piece, fact: Piece): piece is Piece & { readonly to: LocalDate } {
  return piece.to !== null && (fact.to === null || piece.to < fact.to);
}
