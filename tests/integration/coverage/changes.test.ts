import { beforeAll, describe, expect, it } from "vitest";
import { getChanges } from "@/lib/domains/coverage/queries/get-changes";
import { CHANGE_WAYS, DENOMINATORS } from "@/lib/domains/coverage/schema";
import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { recordSuccession } from "@/lib/domains/firms/commands/record-succession";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import {
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const EAST = ["990102001001", "990102001002"];
const PLACES = [...EAST, "990102002001", "990103001001", "990102001", "990102"];
const REGIONS = ["990100", "990102", "990103", "990102001", "990102002", "990102001001"];

const declare = (firmId: string, declaredOn: string, full: number) =>
  declareMembers(system, { firmId, declaredOn, full, probationary: 0, elsewhere: 0 });
const move = async (firmId: string, regionCode: string, from: string) =>
  moveFirm(system, { firmId, version: await versionOf("firm", firmId), regionCode, from });
const close = async (firmId: string, on: string) =>
  closeFirm(system, { firmId, version: await versionOf("firm", firmId), on, reason: "已注销登记" });

const reasonsOf = async (region: string, from: string, to: string) => {
  const { denominators } = await getChanges(system, { region, from, to });
  return Object.fromEntries(DENOMINATORS.map((each) => [each, denominators[each].reasons]));
};

describe("who entered and left a denominator", () => {
  it("is told with the reason of each firm", async () => {
    const [moved, closed, merged, successor] = [
      await inventedFirm(),
      await inventedFirm(),
      await inventedFirm(),
      await inventedFirm(),
    ];
    const surveyed = await inventedFirm();
    for (const firmId of [moved, closed, merged, successor]) await declare(firmId, "2026-01-01", 3);
    await declare(surveyed, "2026-02-10", 0);
    await declare(successor, "2026-02-11", 0);
    await inventedFirm({ from: "2026-02-12" });
    await move(moved, "990103001001", "2026-02-13");
    await close(closed, "2026-02-14");
    await recordSuccession(system, {
      kind: "MERGED",
      predecessorId: merged,
      successorId: successor,
      effectiveOn: "2026-02-15",
    });
    const [from, to] = ["2026-02-01", "2026-02-28"];
    expect(await reasonsOf("990102", from, to)).toEqual({
      orgCoverage: [
        { reason: "LOST_MEMBERS", entered: 0, left: 1 },
        { reason: "MOVED_OUT", entered: 0, left: 1 },
        { reason: "CLOSED", entered: 0, left: 1 },
        { reason: "MERGED", entered: 0, left: 1 },
      ],
      instructorCoverage: [
        { reason: "FIRST_SURVEYED", entered: 1, left: 0 },
        { reason: "LOST_MEMBERS", entered: 1, left: 0 },
      ],
      workCoverage: [
        { reason: "REGISTERED", entered: 1, left: 0 },
        { reason: "MOVED_OUT", entered: 0, left: 1 },
        { reason: "CLOSED", entered: 0, left: 1 },
        { reason: "MERGED", entered: 0, left: 1 },
      ],
      unsurveyed: [
        { reason: "REGISTERED", entered: 1, left: 0 },
        { reason: "FIRST_SURVEYED", entered: 0, left: 1 },
      ],
    });
    expect((await reasonsOf("990103", from, to)).orgCoverage).toEqual([
      { reason: "MOVED_IN", entered: 1, left: 0 },
    ]);
    // Nothing moves for the level above both.
    expect((await reasonsOf("990100", from, to)).workCoverage).toHaveLength(3);
  });

  it("names the district alone where a firm went that the reader may not see, and does not open its record", async () => {
    const query = { region: "990102", from: "2026-02-01", to: "2026-02-28", reason: "MOVED_OUT" };
    const { firms } = await getChanges(district, query);
    expect(firms.items).toMatchObject([{ otherPlace: "乙区", open: false, way: "left" }]);
    const above = await getChanges(system, query);
    expect(above.firms.items).toMatchObject([{ otherPlace: "南一社区", open: true }]);
  });

  it("is told to nobody outside the region, nor to who may not read figures", async () => {
    const asked = { region: "990102001" };
    await expect(getChanges(westStreet, asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getChanges(firmManager, asked)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(getChanges(eastStreet, { region: "990109" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("takes two days in the wrong order in the right one", async () => {
    const asked = { region: "990102", from: "2026-02-28", to: "2026-02-01" };
    expect(await getChanges(system, asked)).toMatchObject({ from: "2026-02-01", to: "2026-02-28" });
  });
});

/** The same numbers every time, and no pattern in them. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const FIRST = localDate("2026-03-01");

async function liveAtRandom(roll: (sides: number) => number): Promise<void> {
  const dayAt = (index: number) => addDays(FIRST, index);
  const place = () => PLACES[roll(PLACES.length)] ?? "990102001001";
  for (let firm = 0; firm < 24; firm += 1) {
    let day = roll(20);
    const firmId = await inventedFirm({ region: place(), from: dayAt(day) });
    for (let step = 0; step < 4; step += 1) {
      day += 1 + roll(10);
      const what = roll(5);
      try {
        if (what <= 1) await declare(firmId, dayAt(day), roll(4));
        else if (what <= 3) await move(firmId, place(), dayAt(day));
        else await close(firmId, dayAt(day));
      } catch (error) {
        // Where it stands already, or is gone: refused like anybody's.
        expect(error).toMatchObject({ code: "STATE" });
      }
    }
  }
}

describe("after a random history of registrations, declarations, moves and closures", () => {
  it("before + entered − left = after for any two days, by the figures of each day, and lists are as long as counts", async () => {
    const roll = dice(20_261_124);
    await liveAtRandom(roll);
    for (let round = 0; round < 40; round += 1) {
      const region = REGIONS[roll(REGIONS.length)] ?? "990100";
      const from = addDays(FIRST, roll(40));
      const to = addDays(from, roll(30));
      const [first, last] = [await figuresOf(region, from), await figuresOf(region, to)];
      const of = DENOMINATORS[roll(DENOMINATORS.length)] ?? "orgCoverage";
      const { denominators, firms } = await getChanges(system, { region, from, to, of });
      const sizes = {
        orgCoverage: [first.org[1], last.org[1]],
        instructorCoverage: [first.instructor[1], last.instructor[1]],
        workCoverage: [first.firms, last.firms],
      };
      for (const [denominator, [before, after]] of Object.entries(sizes)) {
        const change = denominators[denominator as keyof typeof sizes];
        expect([change.before, change.after]).toEqual([before, after]);
        expect(change.before + change.entered - change.left).toBe(change.after);
      }
      expect(denominators.unsurveyed.before + denominators.unsurveyed.entered).toBe(
        denominators.unsurveyed.after + denominators.unsurveyed.left,
      );
      expect(firms.total).toBe(denominators[of].entered + denominators[of].left);
      for (const { reason, ...counts } of denominators[of].reasons) {
        for (const way of CHANGE_WAYS) {
          const list = await getChanges(system, { region, from, to, of, reason, way });
          expect(list.firms.total).toBe(counts[way]);
        }
      }
    }
    expect(await drift()).toBe(0);
  });
});
