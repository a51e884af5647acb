import { beforeAll, describe, expect, it } from "vitest";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { listAssignments, listInstructors } from "@/lib/domains/dispatch/queries";
import { listProjects } from "@/lib/domains/firms/queries";
import { countOldDeclarations, listDeclarations, listOrganisations } from "@/lib/domains/party/queries";
import { getPlace, listEstates } from "@/lib/domains/regions/queries";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import type { Page } from "@/lib/shared/page";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { statementsOf } from "@/tests/support/count-statements";
import { useTestDatabase } from "@/tests/support/database";
import { addFirmsByLedger, addPlaces } from "@/tests/support/many-records";
import { city, district, eastStreet, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();

const DAY = "2026-03-31";
const dated = { asOf: DAY };
type List = (
  actor: Actor,
  input: object,
  whole?: { limit: number; ids?: string[] },
) => Promise<Page<{ id: string }>>;

const LISTS: readonly (readonly [string, List, object])[] = [
  ["firms", listFirms, dated],
  ["projects", listProjects, dated],
  ["estates", listEstates, {}],
  ["organisations", listOrganisations, dated],
  ["declarations", listDeclarations, dated],
  ["assignments", listAssignments, dated],
  ["instructors", listInstructors, dated],
];

beforeAll(async () => {
  await importTwoDistricts();
  await addFirmsByLedger(DAY, 10);
  await addPlaces(0, 10);
});

describe.each(LISTS)("%s", (_name, list, input) => {
  it("count the same as they list, whole or by pages", async () => {
    const whole = await list(district, input, { limit: 5_000 });
    expect(whole.items.length).toBe(whole.total);
    expect((await list(district, { ...input, pageSize: 3 })).total).toBe(whole.total);
    const [first, second] = whole.items.map(({ id }) => id);
    const chosen = await list(district, input, { limit: 5_000, ids: [second ?? "", first ?? ""] });
    expect(chosen.items.map(({ id }) => id)).toEqual([first, second]);
  });

  it("show a neighbouring street nothing, also where it names the rows", async () => {
    expect((await list(eastStreet, input)).total).toBeGreaterThan(0);
    const ids = (await list(city, input)).items.map(({ id }) => id);
    expect((await list(westStreet, input)).total).toBe(0);
    expect((await list(westStreet, input, { limit: 5_000, ids })).items).toEqual([]);
    await expect(list(westStreet, { ...input, region: "990102001" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("filters", () => {
  it("tell declarations over 90 days old, and count them beside the list whatever it shows", async () => {
    const on = (asOf: string, age?: "old" | "fresh") =>
      listDeclarations(district, { asOf, ...(age ? { age } : {}) }).then(({ total }) => total);
    // 2026-06-29 is the 90th day after 2026-03-31.
    expect([await on("2026-06-29", "old"), await on("2026-06-29", "fresh")]).toEqual([0, 10]);
    expect([await on("2026-06-30", "old"), await on("2026-06-30", "fresh")]).toEqual([10, 0]);
    expect(await countOldDeclarations(district, { asOf: "2026-06-30", age: "fresh" })).toBe(10);
  });

  it("tell assignments that end soon, organisations without a number and idle instructors", async () => {
    const total = async (list: List, input: object) => (await list(district, input)).total;
    expect(await total(listAssignments, { asOf: "2026-12-02", endsWithin: 30 })).toBe(10);
    expect(await total(listAssignments, { asOf: "2026-12-01", endsWithin: 30 })).toBe(0);
    expect(await total(listOrganisations, { asOf: DAY, flag: "numberMissing" })).toBe(10);
    expect(await total(listOrganisations, { asOf: DAY, flag: "termExpired" })).toBe(0);
    expect(await total(listInstructors, { asOf: DAY, load: "none" })).toBe(0);
    expect(await total(listInstructors, { asOf: "2027-01-01", load: "none" })).toBe(10);
    expect(await total(listInstructors, { asOf: DAY, load: "over" })).toBe(0);
  });
});

describe("the number of SQL statements of a ledger page", () => {
  const CITY = regionCode("990100");
  const measure = async () => {
    const counts: Record<string, number> = {};
    for (const [name, list, input] of LISTS) {
      const sent = await statementsOf(async () => {
        await list(city, { ...input, region: CITY });
        if (name === "declarations") await countOldDeclarations(city, { ...input, region: CITY });
        await getPlace(city, CITY, localDate(DAY));
      });
      counts[name] = sent.length;
    }
    return counts;
  };

  it("is small and the same at 10 and at 1,000 rows", async () => {
    await db().$queryRaw`SELECT 1`;
    await measure();
    const few = await measure();
    await addFirmsByLedger("2026-04-30", 1_000);
    await addPlaces(10, 1_000);
    expect(await measure()).toEqual(few);
    for (const [name, count] of Object.entries(few)) expect(count, name).toBeLessThanOrEqual(4);
  }, 120_000);
});
