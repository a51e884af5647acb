import { beforeAll, describe, expect, it } from "vitest";
import { disableUser } from "@/lib/domains/people/commands/manage-account";
import { createToken, revokeToken } from "@/lib/domains/people/commands/tokens";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { callApi, routePaths, tokenFor } from "@/tests/support/api-call";
import { useTestDatabase } from "@/tests/support/database";
import { importTwoDistricts, system } from "@/tests/support/two-districts";

useTestDatabase();

const UNKNOWN = "01a20c8c-1961-76da-a467-d81d3afed837";
const PATHS = routePaths().map((path) => path.replace("{id}", UNKNOWN));
const LISTS = PATHS.filter((path) => !path.endsWith(UNKNOWN));
const needed = (path: string) => (path.endsWith("/forecast") ? "?indicator=orgCoverage" : "");

const tokens = { district: "", auditor: "", grid: "", expired: "", revoked: "", disabled: "" };

/** The token of somebody who may ask the route at all. */
const rightFor = (path: string) => (path.includes("/audit") ? tokens.auditor : tokens.district);

beforeAll(async () => {
  await importTwoDistricts();
  tokens.district = await tokenFor("district", "DISTRICT_OFFICIAL", "990102");
  tokens.auditor = await tokenFor("auditor", "AUDITOR", "990102");
  tokens.grid = await tokenFor("grid", "GRID_WORKER", "990102001001");
  const expired = await createToken(system, { login: "district", name: "过期", expires: today() });
  await db().apiToken.update({ where: { id: expired.id }, data: { validTo: toDateColumn(today()) } });
  const revoked = await createToken(system, { login: "district", name: "撤销" });
  await revokeToken(system, { id: revoked.id });
  tokens.expired = expired.token;
  tokens.revoked = revoked.token;
  tokens.disabled = await tokenFor("disabled", "DISTRICT_OFFICIAL", "990102");
  await disableUser(system, { login: "disabled" });
});

describe.each(PATHS)("%s", (path) => {
  const url = `${path}${needed(path)}`;

  it("is closed without a good token, whatever cookie comes along", async () => {
    const bad = [
      undefined,
      "nonsense",
      `jl_${"A".repeat(43)}`,
      tokens.expired,
      tokens.revoked,
      tokens.disabled,
    ];
    for (const token of bad) {
      const answer = await callApi(url, token, { headers: { cookie: "julin.session=x" } });
      expect(answer.status, String(token)).toBe(401);
      expect(answer.body.error).toMatchObject({ code: "UNAUTHENTICATED" });
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  it("is for nobody's cache", async () => {
    for (const token of [undefined, rightFor(path)]) {
      const { headers } = await callApi(url, token);
      expect(headers.get("cache-control")).toBe("private, no-store");
    }
  });

  it("refuses unknown and repeated parameters by name", async () => {
    const unknown = await callApi(`${url}${url.includes("?") ? "&" : "?"}such=1`, rightFor(path));
    expect(unknown).toMatchObject({
      status: 400,
      body: { error: { code: "INVALID", fields: { such: /.+/ } } },
    });
    const repeated = await callApi(`${path}?region=990102&region=990102`, rightFor(path));
    expect(repeated.status).toBe(400);
  });

  it("refuses who has no right", async () => {
    expect(await callApi(url, tokens.grid)).toMatchObject({
      status: 403,
      body: { error: { code: "FORBIDDEN" } },
    });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)("does not take %s", async (method) => {
    const { status, headers, body } = await callApi(url, rightFor(path), { method });
    expect([status, headers.get("allow"), body.error.code]).toEqual([405, "GET, HEAD", "METHOD_NOT_ALLOWED"]);
  });
});

describe.each(LISTS)("%s of a region", (path) => {
  const name = path.endsWith("/regions") ? "parent" : "region";
  const ask = (region: string) => {
    const rest = needed(path).replace("?", "&");
    return callApi(`${path}?${name}=${region}${rest}`, rightFor(path));
  };

  it("refuses what is no region code", async () => {
    for (const text of ["", "1", "99010", "abc", "99010%00", "990102%27--"]) {
      const { status, body } = await ask(text);
      expect([status, body.error.code], text).toEqual([400, "INVALID"]);
      expect(body.error.fields[name]).toMatch(/\p{Script=Han}/u);
    }
  });

  it("answers the same outside the scope and for what is not there", async () => {
    const outside = await ask("990103");
    const absent = await ask("880000");
    expect([outside.status, absent.status]).toEqual([404, 404]);
    expect(outside.body).toEqual(absent.body);
  });
});

describe.each(PATHS.filter((path) => path.endsWith(UNKNOWN)))("%s", (path) => {
  it("answers the same for an id that is not there and for what is no id", async () => {
    const absent = await callApi(path, rightFor(path));
    const noId = await callApi(path.replace(UNKNOWN, "1' OR '1'='1"), rightFor(path));
    expect(absent.status).toBe(404);
    expect([noId.status, noId.body]).toEqual([404, absent.body]);
  });
});

describe("numbers, days and words of a list", () => {
  it.each([
    ...["page=0", "page=-1", "page=1.5", "page=x", "pageSize=0", "pageSize=201", "asOf=2026-02-30"],
    ...["asOf=today", "cohort=X", "covered=all", "gap=NONE", `q=${"长".repeat(101)}`],
  ])("is refused: %s", async (query) => {
    const { status, body } = await callApi(`/api/v1/firms?${query}`, tokens.district);
    expect([status, Object.keys(body.error.fields)]).toEqual([400, [query.split("=")[0]]]);
  });

  it("refuses a trend that is too long or runs backwards, and a forecast of nothing", async () => {
    const ask = (query: string) => callApi(`/api/v1/coverage/${query}`, tokens.district);
    expect((await ask("trend?from=2020-01-01&to=2026-01-01")).status).toBe(400);
    expect((await ask("trend?from=2026-01-02&to=2026-01-01")).status).toBe(400);
    expect((await ask("trend?from=9999-12-01&to=9999-12-31")).status).toBe(400);
    expect((await ask("forecast")).status).toBe(400);
  });
});

it("answers an unknown address like a missing record, and only to somebody", async () => {
  const missing = await callApi(`/api/v1/firms/${UNKNOWN}`, tokens.district);
  for (const method of ["GET", "POST", "DELETE"] as const) {
    const answer = await callApi("/api/v1/no/such/thing", tokens.district, { method });
    expect([answer.status, answer.body]).toEqual([404, missing.body]);
  }
  expect((await callApi("/api/v1/no/such/thing")).status).toBe(401);
});
