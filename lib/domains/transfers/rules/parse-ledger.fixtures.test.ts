import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { regionCode } from "@/lib/shared/region-code";
import { shenyangRegions } from "@/tests/support/shenyang-regions";
import type { ParsedLedger } from "../schema";
import { parseLedger } from "./parse-ledger";
import { buildRegionIndex } from "./region-index";

const FOLDER = "tests/fixtures/ledgers";

interface EdgeRow {
  readonly row: number;
  readonly what: string;
  readonly uscc: string | null;
  readonly accepted: boolean;
  readonly region?: string;
  readonly cohort?: "UNSURVEYED" | "WITH_MEMBERS" | "NO_MEMBERS";
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
}

interface Expected {
  readonly asOf: string;
  readonly counts: { readonly rows: number; readonly accepted: number; readonly rejected: number };
}

interface Heping extends Expected {
  readonly firms: readonly {
    readonly uscc: string;
    readonly community: string;
    readonly staff: number | null;
    readonly full: number | null;
    readonly prob: number | null;
  }[];
  readonly errors: readonly { readonly name: string | null; readonly code: string }[];
  readonly warnings: readonly { readonly uscc: string; readonly code: string }[];
}

function expected<T>(name: string): T {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, "utf8")) as T;
}

async function parse(name: string, scope: string): Promise<ParsedLedger> {
  const workbook = await readWorkbook(readFileSync(`${FOLDER}/${name}.xlsx`));
  const regions = buildRegionIndex(shenyangRegions(), [regionCode(scope)]);
  return parseLedger(workbook, { asOf: null, regions });
}

function expectCounts(ledger: ParsedLedger, { asOf, counts }: Expected): void {
  expect(ledger.asOf).toBe(asOf);
  expect({ rows: ledger.counted, accepted: ledger.rows.length, rejected: ledger.rejected }).toEqual(counts);
  expect(ledger.sheets.reduce((sum, sheet) => sum + sheet.rows, 0)).toBe(counts.rows);
}

const edge = expected<Expected & { readonly rows: readonly EdgeRow[] }>("ledger-edge");
const edgeLedger = await parse("ledger-edge", "210106");
const heping = expected<Heping>("ledger-heping");
const hepingLedger = await parse("ledger-heping", "210102");

describe("ledger-edge", () => {
  const ledger = edgeLedger;

  it("has the expected day and counts", () => expectCounts(ledger, edge));

  it.each(edge.rows)("row $row: $what", ({ row, accepted, region, cohort, errors, warnings, uscc }) => {
    const parsed = ledger.rows.find((candidate) => candidate.row === row);
    const problems = ledger.problems.filter((problem) => problem.row === row);
    const codes = (severity: string) =>
      problems.filter((problem) => problem.severity === severity).map(({ code }) => code);
    expect(parsed !== undefined).toBe(accepted);
    expect(codes("error").sort()).toEqual([...(errors ?? [])].sort());
    for (const problem of problems) expect(problem.uscc).toBe(uscc);
    if (!parsed) return;
    expect(codes("warning").sort()).toEqual([...(warnings ?? [])].sort());
    expect(parsed.uscc).toBe(uscc);
    expect(parsed.regionCode).toBe(region);
    const total = parsed.members ? parsed.members.full + parsed.members.probationary : null;
    expect(total === null ? "UNSURVEYED" : total > 0 ? "WITH_MEMBERS" : "NO_MEMBERS").toBe(cohort);
  });
});

describe("ledger-heping", () => {
  const ledger = hepingLedger;

  it("has the expected day and counts", () => expectCounts(ledger, heping));

  it("reports exactly the expected errors", () => {
    const errors = ledger.problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ name, code }) => ({ name, code }))).toEqual(heping.errors);
  });

  it("reports at least the expected warnings", () => {
    const warnings = ledger.problems.map(({ uscc, code }) => `${uscc} ${code}`);
    for (const { uscc, code } of heping.warnings) expect(warnings).toContain(`${uscc} ${code}`);
  });

  it("reads every accepted firm's community, staff and members", () => {
    const firms = ledger.rows.map(({ uscc, regionCode: community, staff, members }) => ({
      uscc,
      community,
      staff,
      full: members?.full ?? null,
      prob: members?.probationary ?? null,
    }));
    expect(firms).toEqual(
      heping.firms.map(({ uscc, community, staff, full, prob }) => ({ uscc, community, staff, full, prob })),
    );
  });

  it("names all its columns", () => {
    expect(ledger.unknownHeaders).toEqual([]);
  });
});
