import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import { prepareFreshDatabase } from "@/lib/wiring/prepare";
import { callApi, tokenFor } from "@/tests/support/api-call";
import { useTestDatabase } from "@/tests/support/database";
import { system } from "@/tests/support/two-districts";

useTestDatabase();

type Pair = readonly [numerator: number, denominator: number];
interface Expected {
  readonly firms: number;
  readonly unsurveyed: number;
  readonly orgCoverage: Pair;
  readonly instructorCoverage: Pair;
  readonly workCoverage: Pair;
}

const folder = "tests/fixtures/ledgers/ledger-heping";
const worked = JSON.parse(readFileSync(`${folder}.expected.json`, "utf8")) as {
  asOf: string;
  figures: Record<string, Expected>;
  figuresDayAfter: Record<string, Expected>;
};
const DAY_AFTER = addDays(localDate(worked.asOf), 1);
const DAYS = [
  [worked.asOf, worked.figures],
  [DAY_AFTER, worked.figuresDayAfter],
] as const;

let token = "";
beforeAll(async () => {
  await prepareFreshDatabase();
  const content = readFileSync(`${folder}.xlsx`);
  await importLedger(system, { content, fileName: "ledger-heping.xlsx", commit: true });
  token = await tokenFor("district", "DISTRICT_OFFICIAL", "210102");
}, 60_000);

const pair = ({ numerator, denominator }: { numerator: number; denominator: number }) => [
  numerator,
  denominator,
];
const rate = ([numerator, denominator]: Pair) => (denominator === 0 ? null : numerator / denominator);

describe.each(DAYS)("the worked case on %s", (day, figures) => {
  const regions = Object.entries(figures);

  it("has the expected figures in every region", async () => {
    for (const [region, expected] of regions) {
      const { status, body } = await callApi(`/api/v1/coverage?region=${region}&asOf=${day}`, token);
      const { firms, unsurveyed, orgCoverage, instructorCoverage, workCoverage } = body;
      const found = {
        firms,
        unsurveyed,
        orgCoverage: pair(orgCoverage),
        instructorCoverage: pair(instructorCoverage),
        workCoverage: pair(workCoverage),
      };
      expect([region, status, found]).toEqual([region, 200, expected]);
      expect(orgCoverage.rate).toBe(rate(expected.orgCoverage));
    }
  });

  it("has lists as long as its numbers", async () => {
    const total = async (region: string, filter: string) =>
      (await callApi(`/api/v1/firms?region=${region}&asOf=${day}&pageSize=1&${filter}`, token)).body.total;
    for (const [region, expected] of regions) {
      const { orgCoverage, instructorCoverage, workCoverage } = expected;
      for (const [kind, [numerator, denominator]] of Object.entries({
        org: orgCoverage,
        instructor: instructorCoverage,
        work: workCoverage,
      })) {
        const counts = await Promise.all(
          [`covered=${kind}`, `uncovered=${kind}`].map((filter) => total(region, filter)),
        );
        expect([region, kind, counts]).toEqual([region, kind, [numerator, denominator - numerator]]);
      }
      expect(await total(region, "cohort=UNSURVEYED")).toBe(expected.unsurveyed);
    }
  }, 120_000);

  it("has children that add up, and a trend that says the same", async () => {
    const { body } = await callApi(`/api/v1/coverage?asOf=${day}`, token);
    const parts = [...body.children, body.unclaimed];
    expect(parts.reduce((sum, each) => sum + each.firms, 0)).toBe(body.firms);
    const trend = await callApi(`/api/v1/coverage/trend?from=${day}&to=${day}`, token);
    expect(trend.body.points.map(({ orgCoverage }) => pair(orgCoverage))).toEqual([pair(body.orgCoverage)]);
  });
});
