import { beforeAll, describe, expect, it } from "vitest";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { moveRegion } from "@/lib/domains/regions/commands/move-region";
import { recordEstate } from "@/lib/domains/regions/commands/record-estate";
import { settleRecodings } from "@/lib/domains/regions/commands/settle-recodings";
import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { addDays } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import { district, importTwoDistricts, system } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const EAST = "990102001";
const BEFORE = "2026-05-31";
const FROM = "2026-06-01";

/** A covered firm with everything that can belong to its community. */
async function furnish(region: string): Promise<string> {
  const firmId = await inventedFirm({ region });
  await declareMembers(system, { firmId, declaredOn: "2026-02-01", full: 3, probationary: 0 });
  await establishOrganisation(system, {
    kind: "BRANCH",
    name: `示例${region}党支部`,
    regionCode: region,
    approvedOn: "2026-03-01",
    covers: [{ firmId, form: "OWN" }],
  });
  await assignInstructor(system, { firmId, instructor: { name: "示例甲" }, from: "2026-03-01" });
  const { id: estateId } = await recordEstate(system, { regionCode: region, name: "示例花园" });
  const project = { firmId, estateId, regionCode: region, name: "示例花园项目", from: "2026-01-01" };
  await recordProject(system, project);
  return firmId;
}

async function rowsAt(region: string): Promise<number[]> {
  const where = { where: { regionCode: region } };
  return Promise.all([
    db().firm.count(where),
    db().serviceProject.count(where),
    db().estate.count(where),
    db().organisation.count(where),
    db().memberDeclaration.count(where),
    db().assignment.count(where),
  ]);
}

describe("moving a street to the other district", () => {
  const moved = "990103009";

  it("keeps the figures before the day by the old code, gives those after it to the new, and changes no parent's", async () => {
    const firmId = await furnish(`${EAST}001`);
    const later = await inventedFirm({ region: `${EAST}002`, from: "2026-07-01" });
    await createUser(system, {
      login: "east-official",
      name: "示例",
      role: "STREET_OFFICIAL",
      scopes: [{ kind: "REGION", regionCode: EAST }],
      from: "2026-01-01",
    });
    const seen = ["2026-03-01", BEFORE, FROM, "2026-07-01"];
    const figures = (region: string) => Promise.all(seen.map((day) => figuresOf(region, day)));
    const city = await figures("990100");
    const old = await figuresOf(EAST, BEFORE);
    const [wasThere, isThere] = [await figuresOf(EAST, FROM), await figuresOf("990103", FROM)];
    const left = await figuresOf("990102", FROM);

    expect(await moveRegion(system, { oldCode: EAST, newCode: moved, from: FROM })).toEqual({ moved: 3 });

    expect(await figures("990100")).toEqual(city);
    expect(await figuresOf(EAST, BEFORE)).toEqual(old);
    expect(await figuresOf(moved, FROM)).toEqual(wasThere);
    expect((await figuresOf("990103", FROM)).firms).toBe(isThere.firms + wasThere.firms);
    expect((await figuresOf("990102", FROM)).firms).toBe(left.firms - wasThere.firms);
    await expect(figuresOf(EAST, FROM)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(figuresOf(moved, BEFORE)).rejects.toMatchObject({ code: "NOT_FOUND" });

    const pieces = await db().firmResidence.findMany({ where: { firmId }, orderBy: { validFrom: "asc" } });
    expect(pieces.map(({ regionCode, endReason, source }) => [regionCode, endReason, source])).toEqual([
      [`${EAST}001`, "RECODED", "MANUAL"],
      [`${moved}001`, null, "RECODING"],
    ]);
    const restated = await db().firmResidence.findMany({ where: { firmId: later, voidedAt: null } });
    expect(restated.map((each) => each.regionCode)).toEqual([`${moved}002`]);
    expect(await drift()).toBe(0);
  });

  it("lets everything that belongs there follow", async () => {
    expect(await rowsAt(`${EAST}001`)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await rowsAt(`${moved}001`)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("gives who answers for the old code the new one from the day on", async () => {
    const grants = await db().grant.findMany({
      where: { user: { login: "east-official" } },
      orderBy: { validFrom: "asc" },
    });
    expect(grants.map((each) => [each.regionCode, each.validFrom.toISOString().slice(0, 10)])).toEqual([
      [EAST, "2026-01-01"],
      [moved, FROM],
    ]);
  });
});

describe("re-coding a district from a day to come", () => {
  it("leaves today as it is and follows on the day", async () => {
    const from = addDays(today(), 30);
    await inventedFirm({ region: "990102002001" });
    await setTarget(district, { regionCode: "990102", indicator: "workCoverage", dueOn: "2026-12-31" });
    const now = await figuresOf("990102", today());
    await moveRegion(system, { oldCode: "990102", newCode: "990109", from });
    expect(await figuresOf("990102", today())).toEqual(now);
    expect((await figuresOf("990109", from)).firms).toBe(now.firms);
    expect(await rowsAt("990102002001")).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await db().target.count({ where: { regionCode: "990109" } })).toBe(1);
    await settleRecodings(system, {});
    expect(await rowsAt("990102002001")).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await drift()).toBe(0);
  });
});

describe("what is refused", () => {
  it("a code that ceased, a level that differs, a parent that is missing, an official", async () => {
    const move = (oldCode: string, newCode: string) => moveRegion(system, { oldCode, newCode, from: FROM });
    await expect(move(EAST, "990103008")).rejects.toMatchObject({ code: "STATE" });
    await expect(move("990103001", "990104")).rejects.toMatchObject({ code: "STATE" });
    await expect(move("990103001", "880103001")).rejects.toMatchObject({ code: "STATE" });
    const official = moveRegion(district, { oldCode: "990103001", newCode: "990103007", from: FROM });
    await expect(official).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("merges a community into one that stands, in which both firms then count", async () => {
    const [one, two] = ["990103001001", "990103001002"];
    const firmId = await inventedFirm({ region: one });
    await inventedFirm({ region: two });
    await moveRegion(system, { oldCode: one, newCode: two, from: FROM });
    expect((await figuresOf(two, FROM)).firms).toBe(2);
    expect((await figuresOf(two, BEFORE)).firms).toBe(1);
    expect(await versionOf("firm", firmId)).toBe(1);
  });
});
