import { addDays, type LocalDate } from "@/lib/shared/time/local-date";

/** What one ledger row writes about one thing; `last` is the last valid day, as people write it. */
export interface Written {
  readonly asOf: LocalDate;
  readonly named: {
    readonly key: string;
    readonly first: LocalDate | null;
    readonly last: LocalDate | null;
  } | null;
}

/**
 * Who holds on a day, answered for that day alone from the words of the contract; slow, and written separately from
 * the rules that it judges.
 */
export function holderByTheBook(ledgers: readonly Written[], day: LocalDate): string | null {
  const past = ledgers.filter((each) => each.asOf <= day);
  const future = ledgers.filter((each) => each.asOf > day);
  const governing = past.find((each) => past.every((other) => other.asOf <= each.asOf));
  const coming = future.find((each) => future.every((other) => other.asOf >= each.asOf));

  // "A row states the firm's organisation, instructor … at the 统计时点."
  const stated = governing ? statedOn(governing, day) : null;
  if (stated !== null) {
    // A last day that the next ledger writes for the same one is one that has passed in between.
    const last = coming?.named?.key === stated ? coming.named.last : null;
    const passed =
      coming && governing && last !== null && last >= governing.asOf && last < coming.asOf && day > last;
    return passed ? null : stated;
  }
  // Nobody by the governing ledger: a first day that the next one writes counts, unless it contradicts a ledger.
  const announced = coming ? statedOn(coming, day) : null;
  if (announced === null || !coming) return null;
  const first = firstDayWritten(coming);
  const contradicts =
    governing !== undefined && first <= governing.asOf && statedOn(governing, governing.asOf) !== announced;
  return contradicts ? null : announced;
}

function statedOn({ named, asOf }: Written, day: LocalDate): string | null {
  if (!named) return null;
  if (day < firstDayWritten({ named, asOf })) return null;
  return named.last !== null && day > named.last ? null : named.key;
}

/** "Empty: effective from the 统计时点"; one that had expired by then held on its last day. */
function firstDayWritten({ named, asOf }: Written): LocalDate {
  if (named?.first) return named.first;
  return named?.last && named.last < asOf ? named.last : asOf;
}

export function everyDay(from: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}
