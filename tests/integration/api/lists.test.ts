import { beforeAll, describe, expect, it } from "vitest";
import { uuid7 } from "@/lib/platform/ids";
import { type ApiBody, callApi, tokenFor } from "@/tests/support/api-call";
import { statementsOf } from "@/tests/support/count-statements";
import { useTestDatabase } from "@/tests/support/database";
import { addFirmsByLedger, addPlaces } from "@/tests/support/many-records";
import { importTwoDistricts } from "@/tests/support/two-districts";

useTestDatabase();

const DAY = "2026-03-31";
const NAMES = ["estates", "projects", "organisations", "declarations", "instructors", "assignments", "audit"];
/** Statements of one call: who it is, and the list. */
const STATEMENTS = 2;

const tokens = { district: "", other: "", auditor: "", otherAuditor: "" };
const insider = (name: string) => (name === "audit" ? tokens.auditor : tokens.district);
const outsider = (name: string) => (name === "audit" ? tokens.otherAuditor : tokens.other);

beforeAll(async () => {
  await importTwoDistricts();
  await addFirmsByLedger(DAY, 10);
  await addPlaces(0, 10);
  tokens.district = await tokenFor("district", "DISTRICT_OFFICIAL", "990102");
  tokens.other = await tokenFor("other", "DISTRICT_OFFICIAL", "990103");
  tokens.auditor = await tokenFor("auditor", "AUDITOR", "990102");
  tokens.otherAuditor = await tokenFor("other-auditor", "AUDITOR", "990103");
});

function firstOf({ items: [item] }: ApiBody) {
  if (!item) throw new Error("the list is empty");
  return item;
}

const dated = (name: string) => (["estates", "instructors", "audit"].includes(name) ? "" : `&asOf=${DAY}`);
const listUrl = (name: string, query = "") => `/api/v1/${name}?pageSize=3${dated(name)}${query}`;

describe.each(NAMES)("%s", (name) => {
  it("come in pages that hold every row once", async () => {
    const first = await callApi(listUrl(name), insider(name));
    expect(first.status).toBe(200);
    const { total } = first.body;
    expect(total).toBeGreaterThanOrEqual(10);
    const ids = new Set<string>();
    for (let page = 1; page <= Math.ceil(total / 3); page += 1) {
      const { body } = await callApi(listUrl(name, `&page=${page}`), insider(name));
      expect(body).toMatchObject({ total, page, pageSize: 3 });
      for (const { id, region } of body.items) {
        expect(region).toMatch(/^9901/);
        ids.add(id);
      }
    }
    expect(ids.size).toBe(total);
    const past = await callApi(listUrl(name, "&page=9999"), insider(name));
    expect(past.body).toMatchObject({ total, items: [] });
  });

  it("are found by their id, and by nobody outside", async () => {
    const { body } = await callApi(listUrl(name), insider(name));
    const item = firstOf(body);
    const one = await callApi(`/api/v1/${name}/${item.id}`, insider(name));
    expect([one.status, one.body]).toEqual([200, item]);
    const outside = await callApi(`/api/v1/${name}/${item.id}`, outsider(name));
    const absent = await callApi(`/api/v1/${name}/${uuid7()}`, outsider(name));
    expect([outside.status, outside.body]).toEqual([404, absent.body]);
    const theirs = await callApi(listUrl(name), outsider(name));
    expect(theirs.body.items.map((each: { id: string }) => each.id)).not.toContain(item.id);
  });
});

describe("what holds on a day", () => {
  const total = async (url: string) => (await callApi(url, tokens.district)).body.total;

  it("is what the list of that day shows", async () => {
    expect(await total(listUrl("projects").replace(DAY, "2025-12-31"))).toBe(0);
    expect(await total(listUrl("organisations").replace(DAY, "2025-12-31"))).toBe(0);
    expect(await total(listUrl("declarations").replace(DAY, "2025-12-31"))).toBe(0);
    expect(await total(listUrl("assignments").replace(DAY, "2026-12-31"))).toBe(10);
    expect(await total(listUrl("assignments").replace(DAY, "2027-01-01"))).toBe(0);
  });

  it("can be asked of one firm, and by a word", async () => {
    const { body } = await callApi(`/api/v1/firms?asOf=${DAY}`, tokens.district);
    const { id } = firstOf(body);
    for (const name of ["organisations", "declarations", "assignments"]) {
      expect(await total(listUrl(name, `&firm=${id}`))).toBe(1);
    }
    expect(await total(listUrl("instructors", `&firm=${id}`))).toBe(1);
    expect(await total(listUrl("estates", "&q=%25"))).toBe(0);
    expect(await total(listUrl("estates", `&q=${encodeURIComponent("小区3")}`))).toBe(1);
    expect(await total(listUrl("estates", "&q=SLXQ"))).toBe(10);
  });
});

describe("the number of statements", () => {
  const count = async (url: string, token: string) => {
    await callApi(url, token);
    const sent = await statementsOf(() => callApi(url, token));
    return sent.filter((text) => !/^\s*(?:SELECT 1$|BEGIN|COMMIT|SET )/.test(text)).length;
  };
  const lists = [...NAMES, "firms"];
  const others = ["coverage", "coverage/trend", "coverage/forecast?indicator=orgCoverage", "regions"];
  const measure = async () => {
    const found: Record<string, number> = {};
    for (const name of lists) found[name] = await count(`/api/v1/${name}?pageSize=200`, insider(name));
    for (const path of others) found[path] = await count(`/api/v1/${path}`, tokens.district);
    const { body } = await callApi(`/api/v1/firms?asOf=${DAY}`, tokens.district);
    found["firms/id"] = await count(`/api/v1/firms/${firstOf(body).id}`, tokens.district);
    return found;
  };

  it("is the same at 10 and at 1,000 rows", async () => {
    const few = await measure();
    await addFirmsByLedger("2026-04-30", 1_000);
    await addPlaces(10, 1_000);
    const { body } = await callApi("/api/v1/estates", tokens.district);
    expect(body.total).toBe(1_000);
    expect(await measure()).toEqual(few);
    for (const name of lists) expect([name, few[name]]).toEqual([name, STATEMENTS]);
    for (const path of others) expect(few[path], path).toBeLessThanOrEqual(6);
  }, 120_000);
});
