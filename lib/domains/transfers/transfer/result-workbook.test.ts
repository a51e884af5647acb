import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { localDate } from "@/lib/shared/time/local-date";
import { shenyangRegions } from "@/tests/support/shenyang-regions";
import { findHeader } from "../rules/header";
import { headerResolver } from "../rules/header-names";
import { parseLedger } from "../rules/parse-ledger";
import { buildRegionIndex } from "../rules/region-index";
import { LEDGER_COLUMNS } from "../schema";
import { ledgerResultWorkbook } from "./result-workbook";
import { firmsLedgerTemplate } from "./template";

const regions = buildRegionIndex(shenyangRegions(), null);

describe("the template", () => {
  it("has all columns, its day, and a guide that is not taken for a ledger", async () => {
    const file = await writeWorkbook(firmsLedgerTemplate("示例", localDate("2026-03-31")));
    const workbook = await readWorkbook(file);
    const [ledger, guide] = workbook.sheets.map((sheet) => findHeader(sheet, headerResolver()));
    expect([...(ledger?.columns.keys() ?? [])]).toEqual([...LEDGER_COLUMNS]);
    expect(guide).toBeNull();
    expect(parseLedger(workbook, { asOf: null, regions })).toMatchObject({ asOf: "2026-03-31", counted: 0 });
  });
});

describe("the result workbook", () => {
  it("holds the same rows at the same place with their problems, and parses to the same again", async () => {
    const original = await readWorkbook(readFileSync("tests/fixtures/ledgers/ledger-heping.xlsx"));
    const ledger = parseLedger(original, { asOf: null, regions });
    const file = await writeWorkbook(ledgerResultWorkbook(original, ledger.sheets, ledger.problems));
    const written = await readWorkbook(file);
    expect(parseLedger(written, { asOf: null, regions })).toEqual(ledger);
    const marked = written.sheets[0]?.rows.filter(({ cells }) => String(cells.at(-1)).startsWith("【"));
    expect(marked?.map(({ number }) => number)).toEqual([...new Set(ledger.problems.map(({ row }) => row))]);
  });

  it("writes text as text, whatever it begins with", async () => {
    const file = await writeWorkbook([
      { name: "=a/b:[c]", rows: [["=1+1", "@SUM(A1)", "+1", "912101020000000000"]], widths: [] },
    ]);
    const { sheets } = await readWorkbook(file);
    expect(sheets[0]?.rows[0]?.cells).toEqual(["=1+1", "@SUM(A1)", "+1", "912101020000000000"]);
  });
});
