import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, earlierEnd, endAfter, isEmpty, overlaps } from "@/lib/shared/time/interval";
import { addDays, type LocalDate, localDate } from "@/lib/shared/time/local-date";
import { everyDay, holderByTheBook, type Written } from "@/tests/support/ledger-oracle";
import { type Claim, type Piece, timelineOf } from "./claims";
import { type HeldFact, NOTHING, type Settlement, settle } from "./settle";

const START = localDate("2026-01-10");
const WINDOW = 24;
const DAYS = everyDay(addDays(START, -6), WINDOW + 14);
const dayAt = (index: number) => addDays(START, index);

const claimOf = ({ asOf, named }: Written): Claim => ({
  asOf,
  key: named?.key ?? null,
  start: named?.first ?? null,
  termTo: named?.last ? endAfter(named.last) : null,
});

/** A firm's facts about one thing, as the database would keep them. */
class Store {
  facts: HeldFact[] = [];
  readonly ledgers = new Map<LocalDate, Written>();
  #next = 0;

  constructor(byHand: readonly HeldFact[] = []) {
    this.facts = [...byHand];
  }

  import(written: Written, endsCloseAll = false): Settlement {
    const before = [...this.ledgers.values()].map(claimOf);
    this.ledgers.set(written.asOf, written);
    const after = [...this.ledgers.values()].map(claimOf);
    const settlement = settle(this.facts, { asOf: written.asOf, before, after, endsCloseAll });
    this.#apply(settlement, written.asOf);
    return settlement;
  }

  #apply({ create, end, terms, void: voided }: Settlement, asOf: LocalDate): void {
    const touched = [...end.map((each) => each.id), ...terms.map((each) => each.id), ...voided];
    expect(new Set(touched).size, "one change for each fact").toBe(touched.length);
    const statedOn = new Map(this.facts.map((fact) => [fact.id, fact.statedOn]));
    const kept = this.facts
      .filter((fact) => !voided.includes(fact.id))
      .map((fact) => {
        const ended = end.find((each) => each.id === fact.id);
        const term = terms.find((each) => each.id === fact.id);
        if (term) return { ...fact, to: term.termTo, termTo: term.termTo };
        return ended ? { ...fact, to: ended.to } : fact;
      });
    const made = create.map(({ copyOf, ...piece }) => {
      this.#next += 1;
      return { ...piece, id: `fact-${this.#next}`, statedOn: statedOn.get(copyOf ?? "") ?? asOf };
    });
    this.facts = [...kept, ...made].sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  holderOn(day: LocalDate): string | null {
    const holders = this.facts.filter((fact) => contains(fact, day));
    return holders[0]?.key ?? null;
  }

  /** Facts that follow one another about the same thing, as one. */
  joined(): Piece[] {
    const pieces: Piece[] = [];
    for (const { key, from, to, termTo } of this.facts) {
      const last = pieces.at(-1);
      if (last?.key === key && last.to === from) pieces[pieces.length - 1] = { ...last, to, termTo };
      else pieces.push({ key, from, to, termTo });
    }
    return pieces;
  }

  expectNoOverlap(): void {
    const wrong = this.facts.filter(
      (fact, index) =>
        isEmpty(fact) ||
        (fact.termTo !== null && earlierEnd(fact.to, fact.termTo) !== fact.to) ||
        this.facts.slice(index + 1).some((other) => overlaps(fact, other)),
    );
    expect(wrong).toEqual([]);
  }
}

const arbitraryDay = fc.nat(WINDOW).map(dayAt);
const arbitraryWritten: fc.Arbitrary<Written> = fc
  .record({
    asOf: fc.nat(7).map((index) => dayAt(index * 3)),
    key: fc.option(fc.constantFrom("A", "B", "C"), { nil: null }),
    first: fc.option(arbitraryDay, { nil: null }),
    last: fc.option(arbitraryDay, { nil: null }),
  })
  .filter(({ first, last }) => first === null || last === null || last >= first)
  .map(({ asOf, key, first, last }) => ({ asOf, named: key === null ? null : { key, first, last } }));

describe("ledgers of one firm in any order", () => {
  it("give on every day what the contract says for it", () => {
    fc.assert(
      fc.property(fc.array(arbitraryWritten, { minLength: 1, maxLength: 8 }), (files) => {
        const store = new Store();
        for (const file of files) {
          store.import(file);
          store.expectNoOverlap();
          const ledgers = [...store.ledgers.values()];
          const held = DAYS.map((day) => store.holderOn(day));
          expect(held).toEqual(DAYS.map((day) => holderByTheBook(ledgers, day)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keep the agreed terms, so that an end is known as the end of a term or as an early one", () => {
    fc.assert(
      fc.property(fc.array(arbitraryWritten, { minLength: 1, maxLength: 8 }), (files) => {
        const store = new Store();
        for (const file of files) store.import(file);
        expect(store.joined()).toEqual(timelineOf([...store.ledgers.values()].map(claimOf)));
      }),
      { numRuns: 500 },
    );
  });

  it("change nothing when they say again what they said", () => {
    fc.assert(
      fc.property(fc.array(arbitraryWritten, { minLength: 1, maxLength: 6 }), fc.nat(5), (files, pick) => {
        const store = new Store();
        for (const file of files) store.import(file);
        const again = [...store.ledgers.values()].at(pick % store.ledgers.size);
        if (again) expect(store.import(again)).toEqual(NOTHING);
      }),
    );
  });

  it("change nothing when a later one confirms what holds", () => {
    const store = new Store();
    store.import({ asOf: dayAt(0), named: { key: "A", first: null, last: null } });
    expect(store.import({ asOf: dayAt(5), named: { key: "A", first: null, last: null } })).toEqual(NOTHING);
  });
});

/** Recorded by hand: one after the other, with days in between. */
const byHand: fc.Arbitrary<HeldFact[]> = fc
  .uniqueArray(fc.nat(WINDOW), { minLength: 2, maxLength: 6 })
  .chain((marks) => {
    const days = [...marks].sort((a, b) => a - b).map(dayAt);
    return fc.array(fc.constantFrom("A", "B", "C"), { minLength: 3, maxLength: 3 }).map((keys) =>
      keys.flatMap((key, index) => {
        const from = days[index * 2];
        const to = days[index * 2 + 1] ?? null;
        return from ? [{ id: `hand-${index}`, key, from, to, termTo: null, statedOn: null }] : [];
      }),
    );
  });

describe("facts recorded by hand", () => {
  it("stay as they were before an imported ledger's day, and from the next of them on", () => {
    fc.assert(
      fc.property(byHand, arbitraryWritten, fc.boolean(), (facts, file, endsCloseAll) => {
        const store = new Store(facts);
        const next = facts.map((fact) => fact.from).find((from) => from > file.asOf);
        store.import(file, endsCloseAll);
        store.expectNoOverlap();
        for (const day of DAYS) {
          const held = facts.find((fact) => contains(fact, day))?.key ?? null;
          if (day < file.asOf && held !== null) expect(store.holderOn(day)).toBe(held);
          if (next && day >= next) expect(store.holderOn(day)).toBe(held);
        }
      }),
    );
  });

  it("never overlap with what ledgers state, whatever comes", () => {
    fc.assert(
      fc.property(byHand, fc.array(arbitraryWritten, { maxLength: 6 }), (facts, files) => {
        const store = new Store(facts);
        for (const file of files) {
          store.import(file);
          store.expectNoOverlap();
          const again = store.ledgers.get(file.asOf);
          if (again) expect(store.import(again)).toEqual(NOTHING);
        }
      }),
    );
  });

  const hand = (fact: Partial<HeldFact>): HeldFact => ({
    id: "hand",
    key: "A",
    from: dayAt(0),
    to: null,
    termTo: null,
    statedOn: null,
    ...fact,
  });

  it("end on the day of a ledger that names nobody", () => {
    const { end, gone } = new Store([hand({})]).import({ asOf: dayAt(9), named: null });
    expect({ end, gone }).toEqual({ end: [{ id: "hand", to: dayAt(9) }], gone: ["hand"] });
  });

  it("keep an end that lies after a ledger that confirms them", () => {
    const store = new Store([hand({ to: dayAt(15) })]);
    expect(store.import({ asOf: dayAt(9), named: { key: "A", first: null, last: null } })).toEqual(NOTHING);
  });

  it("stay closed where a firm was closed after an earlier ledger that places it elsewhere", () => {
    const store = new Store([hand({ to: dayAt(15) })]);
    store.import({ asOf: dayAt(9), named: { key: "B", first: null, last: null } }, true);
    expect([8, 9, 14, 15].map((day) => store.holderOn(dayAt(day)))).toEqual(["A", "B", "B", null]);
  });
});
