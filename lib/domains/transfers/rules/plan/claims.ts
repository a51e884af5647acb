import { addDays, type LocalDate } from "@/lib/shared/time/local-date";

/** What one ledger says of a firm on its day about one thing: its community, its organisation or its instructor. */
export interface Claim {
  readonly asOf: LocalDate;
  /** Which one, or null: there is none. */
  readonly key: string | null;
  /** Its first day where the row writes one; null: effective from the ledger's day. */
  readonly start: LocalDate | null;
  /** First day after its term; null: open-ended. */
  readonly termTo: LocalDate | null;
}

/** A run of days on which one thing holds. */
export interface Piece {
  readonly key: string;
  readonly from: LocalDate;
  /** First day on which it no longer holds. */
  readonly to: LocalDate | null;
  /** First day after the agreed term, which an early end may precede. */
  readonly termTo: LocalDate | null;
}

export interface Holder {
  readonly key: string;
  readonly termTo: LocalDate | null;
}

/**
 * Who holds on each day according to all ledgers of a firm, in whatever order they were imported (CONTRACT 3):
 * - On a day the latest ledger not after it governs; what it no longer names ends on its day, what is changed is
 *   replaced from its day.
 * - Between two ledgers, a first day that the later one writes counts where nobody holds by the earlier one, and
 *   a last day counts for the same holder.
 * - The contract leaves open what becomes of a written day that contradicts an earlier ledger. Product default:
 *   days stated in past ledgers stay as stated, and a first day not after a ledger that named nobody, or somebody
 *   else, is not believed: the new holder counts from the later ledger's own day.
 */
export function timelineOf(claims: readonly Claim[]): Piece[] {
  const sorted = inOrder(claims);
  const pieces: Piece[] = [];
  const days = changeDays(sorted);
  for (const [index, day] of days.entries()) {
    const holder = holderOn(sorted, day);
    if (!holder) continue;
    const last = pieces.at(-1);
    const piece = { ...holder, from: day, to: days[index + 1] ?? null };
    if (last?.to === day && last.key === holder.key)
      pieces[pieces.length - 1] = { ...piece, from: last.from };
    else pieces.push(piece);
  }
  return pieces;
}

export function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function changeDays(claims: readonly Claim[]): LocalDate[] {
  const days = claims.flatMap((claim) => [claim.asOf, firstDay(claim), claim.termTo]);
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/** A term that had run out by the ledger's day held on its last day at least, so that the gap says 派驻到期. */
function firstDay({ asOf, start, termTo }: Claim): LocalDate {
  if (start !== null) return start;
  return termTo !== null && termTo <= asOf ? addDays(termTo, -1) : asOf;
}

function holds(claim: Claim, day: LocalDate): boolean {
  return claim.key !== null && firstDay(claim) <= day && (claim.termTo === null || day < claim.termTo);
}

function holderOn(sorted: readonly Claim[], day: LocalDate): Holder | null {
  const index = sorted.findLastIndex((claim) => claim.asOf <= day);
  const governing = sorted[index];
  const next = sorted[index + 1];
  if (governing?.key && holds(governing, day)) {
    const termTo = next && endsBefore(next, governing) ? next.termTo : governing.termTo;
    return termTo === null || day < termTo ? { key: governing.key, termTo } : null;
  }
  return next?.key && reachesBack(next, governing, day) ? { key: next.key, termTo: next.termTo } : null;
}

/** Whether the later ledger says that the holder's last day lay between the two. */
function endsBefore(next: Claim, governing: Claim): boolean {
  if (next.key !== governing.key || next.termTo === null) return false;
  const between = next.termTo > governing.asOf && next.termTo <= next.asOf;
  return between && (governing.termTo === null || next.termTo < governing.termTo);
}

function reachesBack(next: Claim, governing: Claim | undefined, day: LocalDate): boolean {
  if (!holds(next, day)) return false;
  if (!governing || firstDay(next) > governing.asOf) return true;
  return governing.key === next.key && holds(governing, governing.asOf);
}
