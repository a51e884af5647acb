import { beforeAll, describe, expect, it } from "vitest";
import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { nearestTargets } from "@/lib/domains/settings/public";
import { db } from "@/lib/platform/db/client";
import { regionCode } from "@/lib/shared/region-code";
import { useTestDatabase } from "@/tests/support/database";
import {
  city,
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const nearest = async (code: string) => (await nearestTargets(system, regionCode(code))).orgCoverage;
const start = { indicator: "orgCoverage", startsOn: "2026-01-01" } as const;

describe("targets", () => {
  it("hold for everything below until something nearer is set", async () => {
    await setTarget(city, {
      ...start,
      regionCode: "990100",
      goal: 90,
      dueOn: "2026-06-30",
      sourceText: "示例",
    });
    expect(await nearest("990102001001")).toMatchObject({
      region: "990100",
      goalBp: 9000,
      due: "2026-06-30",
    });
    await setTarget(district, { ...start, regionCode: "990102", goal: 95, dueOn: "2026-05-31" });
    expect(await nearest("990102001001")).toMatchObject({
      region: "990102",
      goalBp: 9500,
      sourceText: "示例",
    });
    expect(await nearest("990103001")).toMatchObject({ region: "990100" });
    expect((await nearestTargets(system, regionCode("990102"))).workCoverage).toBeNull();
  });

  it("are never looser in a district than in its city", async () => {
    const looser = { ...start, regionCode: "990103", goal: 80, dueOn: "2026-07-31" };
    await expect(setTarget(system, looser)).rejects.toMatchObject({
      code: "INVALID",
      reasons: [expect.objectContaining({ field: "goal" }), expect.objectContaining({ field: "dueOn" })],
    });
    const undated = { indicator: "orgCoverage", regionCode: "990103" } as const;
    await expect(setTarget(system, undated)).rejects.toMatchObject({ code: "INVALID" });
    expect(await db().target.count({ where: { regionCode: "990103" } })).toBe(0);
  });

  it("are tightened below when the city tightens, and the audit says so", async () => {
    const tighter = { ...start, regionCode: "990100", goal: 98, dueOn: "2026-04-30" };
    expect(await setTarget(city, tighter)).toEqual({ version: 2, tightened: 1 });
    expect(await nearest("990102")).toMatchObject({ goalBp: 9800, due: "2026-04-30" });
    const entries = await db().auditEntry.count({ where: { subjectId: "990102:orgCoverage" } });
    expect(entries).toBe(2);
  });

  it("tell the second of two editors that he is late", async () => {
    const again = { ...start, regionCode: "990100", goal: 99, dueOn: "2026-04-30", version: 1 };
    await expect(setTarget(city, again)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining(city.login),
    });
  });

  it("are set by a city or district official, in his own region", async () => {
    const wanted = { ...start, regionCode: "990103", goal: 100, dueOn: "2026-03-31" };
    await expect(setTarget(district, wanted)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(setTarget(eastStreet, wanted)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(setTarget(firmManager, wanted)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const street = setTarget(district, { ...wanted, regionCode: "990102001" });
    await expect(street).rejects.toMatchObject({ code: "INVALID" });
  });
});
