import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinQueue, NOTHING_WAITS, QUEUE_GROUPS, type QueueEntry, queueGroup, queuePart } from "./queue";
import { regionCode } from "./region-code";
import { addDays, localDate } from "./time/local-date";

/** A Wednesday. */
const TODAY = localDate("2026-11-25");

function entry(key: string, days: number | null): QueueEntry {
  const due = days === null ? null : addDays(TODAY, days);
  return {
    key,
    todo: "办",
    about: "事",
    region: regionCode("990102"),
    regionName: "甲区",
    due,
    href: "/desk",
  };
}

const entries = fc.uniqueArray(
  fc.tuple(fc.uuid(), fc.option(fc.integer({ min: -40, max: 40 }))).map(([key, days]) => entry(key, days)),
  { selector: ({ key }) => key, maxLength: 40 },
);

describe("queueGroup", () => {
  it.each([
    ["2026-11-24", "OVERDUE"],
    ["2026-11-25", "TODAY"],
    ["2026-11-26", "THIS_WEEK"],
    ["2026-11-29", "THIS_WEEK"],
    ["2026-11-30", "LATER"],
    [null, "LATER"],
  ])("puts %s under %s on a Wednesday", (due, group) => {
    expect(queueGroup(due === null ? null : localDate(due), TODAY)).toBe(group);
  });

  it("ends the week of a Sunday on that day", () => {
    expect(queueGroup(localDate("2026-11-30"), localDate("2026-11-29"))).toBe("LATER");
    expect(queueGroup(localDate("2026-11-29"), localDate("2026-11-29"))).toBe("TODAY");
  });
});

describe("a queue", () => {
  it("counts everything, and shows the most pressing of each group", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 10 }), (all, limit) => {
        const { counts, entries: shown } = queuePart(all, { today: TODAY, limit });
        for (const group of QUEUE_GROUPS) {
          const there = all.filter(({ due }) => queueGroup(due, TODAY) === group);
          const here = shown.filter(({ due }) => queueGroup(due, TODAY) === group);
          expect(counts[group]).toBe(there.length);
          expect(here).toHaveLength(Math.min(limit, there.length));
          const hidden = there.filter((each) => !here.includes(each));
          const last = here.at(-1)?.due ?? null;
          for (const { due } of hidden) expect(due === null || (last !== null && last <= due)).toBe(true);
        }
        const order = shown.map(({ due }) => QUEUE_GROUPS.indexOf(queueGroup(due, TODAY)));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it("is the same whether it comes from one domain or from several", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 10 }), (all, limit) => {
        const question = { today: TODAY, limit };
        const parts = [0, 1, 2].map((rest) =>
          queuePart(
            all.filter((_, index) => index % 3 === rest),
            question,
          ),
        );
        expect(joinQueue([NOTHING_WAITS, ...parts], question)).toEqual(queuePart(all, question));
      }),
    );
  });
});
