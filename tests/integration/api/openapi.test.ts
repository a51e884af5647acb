import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument } from "@/app/api/openapi.json/document";
import { ENDPOINTS } from "@/app/api/openapi.json/endpoints";
import { callApi, routePaths, tokenFor } from "@/tests/support/api-call";
import { useTestDatabase } from "@/tests/support/database";
import { line, sendLedger } from "@/tests/support/ledger-file";
import { importTwoDistricts } from "@/tests/support/two-districts";

useTestDatabase();

const DAY = "2026-03-31";
let district = "";
let auditor = "";

beforeAll(async () => {
  await importTwoDistricts();
  const rest = { full: 3, probationary: 1, instructor: "示例甲", from: "2026-02-01" };
  await sendLedger(DAY, [line(1, { ...rest, form: "单独组建", orgName: "示例1号党支部" }), line(2)]);
  district = await tokenFor("district", "DISTRICT_OFFICIAL", "990102");
  auditor = await tokenFor("auditor", "AUDITOR", "990102");
});

const document = openApiDocument();
const tokenOf = (path: string) => (path.includes("/audit") ? auditor : district);

describe("the OpenAPI document", () => {
  it("holds every route and no other", () => {
    expect(Object.keys(document.paths).sort()).toEqual(routePaths());
  });

  it("is plain JSON with distinct operations that say their parameters and errors in Chinese", () => {
    const operations = Object.values(document.paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { summary, parameters, responses } of operations) {
      expect(summary).toMatch(/\p{Script=Han}/u);
      for (const { name, description } of parameters) expect(description, name).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining(["200", "400", "401", "403", "404", "405", "429", "500", "503"]),
      );
    }
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe.each(Object.entries(ENDPOINTS))("the answer of %s", (path, { query, answer }) => {
  it("is what the document says", async () => {
    const asked = Object.entries({ indicator: "orgCoverage", asOf: DAY, region: "990102" }).filter(
      ([name]) => name in query.shape,
    );
    const list = path.replace("/{id}", "");
    const own = path === list ? asked : [];
    const { body: found } = await callApi(`${list}?${new URLSearchParams(asked)}`, tokenOf(path)).catch(
      () => ({
        body: { items: [] },
      }),
    );
    const id = found.items?.[0]?.id;
    if (path !== list && !id) return;
    const url = `${path.replace("{id}", id ?? "")}?${new URLSearchParams(own)}`;
    const { status, body } = await callApi(url, tokenOf(path));
    expect(status).toBe(200);
    expect(answer.parse(body)).toEqual(body);
  });
});
