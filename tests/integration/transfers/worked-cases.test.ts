import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { getFigures } from "@/lib/domains/coverage/queries/get-figures";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import type { LedgerReport } from "@/lib/domains/transfers/schema";
import { verifyAudit } from "@/lib/platform/audit/verify";
import type { Ratio } from "@/lib/shared/ratio";
import { regionCode } from "@/lib/shared/region-code";
import { addDays, localDate } from "@/lib/shared/time/local-date";
import edge from "@/tests/fixtures/ledgers/ledger-edge.expected.json" with { type: "json" };
import heping from "@/tests/fixtures/ledgers/ledger-heping.expected.json" with { type: "json" };
import { useTestDatabase } from "@/tests/support/database";
import { standingOf } from "@/tests/support/standing-of";
import { tableCounts } from "@/tests/support/table-counts";
import { system } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(async () => {
  await importRegions(system, { csv: await readFile("prisma/data/regions-shenyang.csv", "utf8") });
});

async function send(file: string, commit: boolean): Promise<LedgerReport> {
  const content = await readFile(`tests/fixtures/ledgers/${file}`);
  return importLedger(system, { content, fileName: file, commit });
}

const countsOf = ({ rows, accepted, rejected }: LedgerReport) => ({ rows, accepted, rejected });
const pair = ({ numerator, denominator }: Ratio) => [numerator, denominator];

async function figures(region: string, day: string) {
  const { firms, unsurveyed, orgCoverage, instructorCoverage, workCoverage } = await getFigures(
    system,
    regionCode(region),
    localDate(day),
  );
  return {
    firms,
    unsurveyed,
    orgCoverage: pair(orgCoverage),
    instructorCoverage: pair(instructorCoverage),
    workCoverage: pair(workCoverage),
  };
}

async function allFigures(regions: readonly string[], day: string) {
  const found: Record<string, unknown> = {};
  for (const region of regions) found[region] = await figures(region, day);
  return found;
}

describe("the ledger of 和平区", () => {
  it("checked only, writes nothing and counts what the commit counts", async () => {
    const before = await tableCounts();
    const dry = await send("ledger-heping.xlsx", false);
    expect(await tableCounts()).toEqual(before);
    expect(await send("ledger-heping.xlsx", true)).toEqual(dry);
    expect(countsOf(dry)).toEqual(heping.counts);
    expect([dry.created, dry.updated, dry.unchanged]).toEqual([heping.counts.accepted, 0, 0]);
  });

  it("names the problems that it has", async () => {
    const { problems } = await send("ledger-heping.xlsx", false);
    const named = problems.flatMap(({ name, uscc, code }) => [`${name} ${code}`, `${uscc} ${code}`]);
    const errors = heping.errors.map(({ name, code }) => `${name} ${code}`);
    const warnings = heping.warnings.map(({ uscc, code }) => `${uscc} ${code}`);
    expect([...errors, ...warnings].filter((each) => !named.includes(each))).toEqual([]);
  });

  it("gives the expected figures in every region, on its day and the day after", async () => {
    const regions = Object.keys(heping.figures);
    expect(await allFigures(regions, heping.asOf)).toEqual(heping.figures);
    const dayAfter = addDays(localDate(heping.asOf), 1);
    expect(await allFigures(regions, dayAfter)).toEqual(heping.figuresDayAfter);
  }, 120_000);

  it("says of each firm what must be true of it", async () => {
    const found = [];
    for (const firm of heping.firms) {
      const standing = await standingOf(firm.uscc, heping.asOf);
      const { uscc, community, org, instructor } = firm;
      found.push(
        standing?.region === community && standing.hasOrg === org && standing.hasInstructor === instructor
          ? null
          : { uscc, standing },
      );
    }
    expect(found.filter(Boolean)).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    const before = await tableCounts();
    const again = await send("ledger-heping.xlsx", true);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, heping.counts.accepted]);
    expect(again.ends).toEqual([]);
    const after = await tableCounts();
    const records = ["import_run", "audit_entry", "audit_head"];
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed.filter((table) => !records.includes(table))).toEqual([]);
  });
});

describe("the ledger of edges", () => {
  it("is judged row by row as expected", async () => {
    const report = await send("ledger-edge.xlsx", true);
    expect(countsOf(report)).toEqual(edge.counts);
    const dayAfter = addDays(localDate(edge.asOf), 1);
    for (const row of edge.rows) {
      const codes = report.problems
        .filter((each) => each.row === row.row)
        .map(({ severity, code }) => `${severity} ${code}`);
      if (!row.accepted) {
        const errors = row.errors?.map((code) => `error ${code}`) ?? [];
        expect(codes.filter((code) => code.startsWith("error")).sort(), row.what).toEqual(errors.sort());
        continue;
      }
      const { region, cohort, hasOrg, hasInstructor, gap } = row;
      const standing = await standingOf(row.uscc, edge.asOf);
      expect(standing, row.what).toMatchObject({ region, cohort, hasOrg, hasInstructor, gap });
      for (const code of row.warnings ?? []) expect(codes, row.what).toContain(`warning ${code}`);
      if (row.dayAfter) expect(await standingOf(row.uscc, dayAfter), row.what).toMatchObject(row.dayAfter);
    }
  });

  it("changes nothing the second time", async () => {
    const again = await send("ledger-edge.xlsx", true);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, edge.counts.accepted]);
  });
});

it("leaves no drift in the spans and an unbroken audit", async () => {
  expect((await verifySpans()).drift).toBe(0);
  expect(await verifyAudit()).toMatchObject({ ok: true });
});
