import { beforeAll, describe, expect, it } from "vitest";
import { DIRECT_HEADER } from "@/lib/platform/http/client-address";
import { callApi, tokenFor } from "@/tests/support/api-call";
import { useTestDatabase } from "@/tests/support/database";
import { importTwoDistricts } from "@/tests/support/two-districts";

useTestDatabase();

let token = "";
beforeAll(async () => {
  await importTwoDistricts();
  token = await tokenFor("eager", "DISTRICT_OFFICIAL", "990102");
});

/** More than any burst, and at once, so that nothing is added meanwhile that would count. */
async function askOften(address: string, as?: string) {
  const headers = { [DIRECT_HEADER]: "0", "x-forwarded-for": address };
  const ask = () => callApi("/api/v1/nothing", as, { headers });
  return Promise.all(Array.from({ length: 900 }, ask));
}

describe("a program that asks without end", () => {
  it("is asked to wait by its address before anybody looks at its token", async () => {
    const answers = await askOften("203.0.113.7");
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(600);
    expect(refused[0]?.body.error).toMatchObject({ code: "THROTTLED" });
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("does not stop another address, or the machine itself", async () => {
    const elsewhere = { [DIRECT_HEADER]: "0", "x-forwarded-for": "203.0.113.8" };
    expect((await callApi("/api/v1/regions", token, { headers: elsewhere })).status).toBe(200);
    expect((await callApi("/api/v1/regions", token)).status).toBe(200);
  });
});
