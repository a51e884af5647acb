import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Piece } from "./claims";

/** A piece of a fact that is held (`id`), or one that a ledger states (null). */
export interface Token extends Piece {
  readonly id: string | null;
}

/** What the facts shall be: a held fact that goes on under its id, or a new one (null), perhaps in place of another. */
export interface Run extends Piece {
  readonly id: string | null;
  readonly copyOf: string | null;
}

interface Fact extends Piece {
  readonly id: string;
}

/**
 * Joins pieces that follow one another into as few facts as possible and lets held facts live on where they can,
 * so that a ledger that confirms what is known changes nothing. A held fact that begins where a stated one ends
 * stays a fact of its own: it has its own origin.
 */
export function fuse(held: readonly Fact[], tokens: readonly Token[]): Run[] {
  const facts = new Map(held.map((fact) => [fact.id, fact]));
  const runs: Run[] = [];
  const open = new Map<string, number>();
  for (const token of tokens) {
    const at = open.get(token.key) ?? -1;
    const before = runs[at];
    const startsHere = token.id !== null && facts.get(token.id)?.from === token.from;
    if (before?.to === token.from && !startsHere) {
      runs[at] = { ...before, to: token.to, termTo: token.termTo };
      continue;
    }
    open.set(token.key, runs.length);
    runs.push({ ...token, id: startsHere ? token.id : null, copyOf: token.id });
  }
  return withIdsOfReplaced(runs, held);
}

/** A new fact that begins with one that is gone, about the same thing, is that fact with another end. */
function withIdsOfReplaced(runs: readonly Run[], held: readonly Fact[]): Run[] {
  const alive = new Set(runs.map((run) => run.id));
  const replaced = new Map(
    held.filter((fact) => !alive.has(fact.id)).map((fact) => [keyOf(fact), fact.id] as const),
  );
  return runs.map(({ id, copyOf, key, from, to, termTo }) => {
    const piece = { key, from, to, termTo };
    if (id !== null) return { ...piece, id, copyOf };
    const same = replaced.get(keyOf(piece));
    return same === undefined ? { ...piece, id, copyOf } : { ...piece, id: same, copyOf: same };
  });
}

function keyOf({ key, from }: { readonly key: string; readonly from: LocalDate }): string {
  return `${key}|${from}`;
}
