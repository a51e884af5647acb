import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { FAR_FUTURE, localDate } from "@/lib/shared/time/local-date";
import { usccCheckCharacter } from "@/lib/shared/uscc";
import type { CellValue, MergedRange, Workbook } from "@/lib/shared/workbook";
import { LEDGER_COLUMN_LABELS } from "../labels";
import { LEDGER_COLUMNS, type ParsedLedger } from "../schema";
import { type LedgerOptions, parseLedger } from "./parse-ledger";
import { buildRegionIndex, type RegionEntry } from "./region-index";

const entry = (code: string, name: string, level: RegionEntry["level"]): RegionEntry => ({
  code: regionCode(code),
  name,
  level,
});
const regions = buildRegionIndex(
  [
    entry("210102", "和平区", "DISTRICT"),
    entry("210102001", "南湖街道", "STREET"),
    entry("210102001001", "文萃社区", "COMMUNITY"),
  ],
  null,
);
const TITLE = ["填报单位:示例    统计时点:2026年3月31日"];
const BASE = ["统一社会信用代码", "企业名称", "所属社区"];

function code(index: number): string {
  const body = `91210102MA${String(index).padStart(7, "0")}`;
  return body + usccCheckCharacter(body);
}

const firm = (index: number): CellValue[] => [code(index), `示例${index}物业`, "文萃社区"];

/** Rows are numbered from 1; an empty list is an empty row. */
function book(rows: readonly (readonly CellValue[])[], merged: MergedRange[] = [], name = "台账"): Workbook {
  const numbered = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.length > 0);
  return { sheets: [{ name, rows: numbered, merged }] };
}

function parse(workbook: Workbook, options: Partial<LedgerOptions> = {}): ParsedLedger {
  return parseLedger(workbook, { asOf: null, regions, ...options });
}

function codes(ledger: ParsedLedger): string[] {
  return ledger.problems.map(({ row, code: problem, column }) => `${row} ${problem} ${column}`);
}

describe("the header", () => {
  it("is found below titles, in any order, with line breaks, marks and aliases", () => {
    const ledger = parse(
      book([
        ["台账"],
        [],
        TITLE,
        ["社 区(村)", "单位\n名称*", "信用代码(必填)", "员工数"],
        ["文萃", "示例", code(1), 5],
      ]),
    );
    expect(ledger.rows).toMatchObject([
      { row: 5, uscc: code(1), name: "示例", regionCode: "210102001001", staff: 5 },
    ]);
  });

  it("of two lines with merged cells is read as one", () => {
    const merged = [0, 1, 2].map((left) => ({ top: 2, bottom: 3, left, right: left }));
    const groups = [...BASE, "党员情况", null, "指导员情况", null];
    const rows = [
      TITLE,
      groups,
      [null, null, null, "正式", "预备", "姓名", "单位"],
      [...firm(1), 3, 1, "示例甲", "示例单位"],
    ];
    for (const spans of [
      [...merged, { top: 2, bottom: 2, left: 3, right: 4 }, { top: 2, bottom: 2, left: 5, right: 6 }],
      [],
    ]) {
      const ledger = parse(book(rows, spans));
      expect(ledger.rows).toMatchObject([
        { row: 4, members: { full: 3, probationary: 1 }, instructor: { name: "示例甲" } },
      ]);
      expect(ledger.unknownHeaders).toEqual([]);
    }
  });

  it("of two lines may name the firm in the lower line", () => {
    const rows = [
      TITLE,
      ["企业情况", null, null, "党员情况", null],
      [...BASE, "正式", "预备"],
      [...firm(1), 3, 1],
    ];
    const merged = [
      { top: 2, bottom: 2, left: 0, right: 2 },
      { top: 2, bottom: 2, left: 3, right: 4 },
    ];
    expect(parse(book(rows, merged)).rows).toMatchObject([{ row: 4, members: { full: 3, probationary: 1 } }]);
  });

  it("lists unknown columns, takes a mapping for them, and keeps the first of two equal ones", () => {
    const rows = [TITLE, [...BASE, "在册党员", "备注", "备注", "问题"], [...firm(1), 4, "一", "二"]];
    expect(parse(book(rows))).toMatchObject({
      unknownHeaders: ["在册党员"],
      sheets: [{ repeatedHeaders: ["备注"] }],
      rows: [{ remark: "一" }],
    });
    expect(parse(book(rows), { mapping: { 在册党员: "full" } }).rows[0]?.members).toMatchObject({
      full: 4,
      probationary: 0,
    });
  });

  it("is missing: the sheet is skipped with a reason; no usable sheet is refused", () => {
    const good = book([TITLE, BASE, firm(1)]).sheets;
    const bad = book([["说明"]], [], "说明").sheets;
    expect(parse({ sheets: [...bad, ...good] }).sheets).toMatchObject([
      { name: "说明", rows: 0, skipped: expect.any(String) },
      { rows: 1 },
    ]);
    expect(() => parse({ sheets: bad })).toThrow("没有可用的工作表");
  });
});

describe("统计时点", () => {
  it.each<[string, CellValue[]]>([
    ["with 截至 and spaces", ["统计时点: 2026 年 3 月 31 日 填报单位:示例"]],
    ["in the next cell", ["统计时点", null, "2026.3.31"]],
    ["as a date cell", [null, "统计时点:", { kind: "date", day: localDate("2026-03-31") }]],
    ["full-width", ["统计时点:2026-03-31"]],
    ["with the hour", ["统计时点:截至2026年3月31日24时"]],
    ["before the unit", ["统计时点:20260331    填报单位:示例"]],
  ])("%s", (_, title) => {
    expect(parse(book([title, BASE, firm(1)])).asOf).toBe("2026-03-31");
  });

  it("given by the importer wins; none, a wrong one or two different ones are refused", () => {
    expect(parse(book([TITLE, BASE, firm(1)]), { asOf: localDate("2026-01-01") }).asOf).toBe("2026-01-01");
    expect(() => parse(book([BASE, firm(1)]))).toThrow("没有找到统计时点");
    expect(() => parse(book([["统计时点:2026年2月30日"], BASE, firm(1)]))).toThrow("不是有效日期");
    const other = book([["统计时点:2026年4月30日"], BASE, firm(2)], [], "二").sheets;
    expect(() => parse({ sheets: [...book([TITLE, BASE, firm(1)]).sheets, ...other] })).toThrow("不一致");
  });
});

describe("which rows count", () => {
  const header = ["序号", ...BASE, "所属街道", "从业人员数"];
  it("leaves out totals, notes, repeated headers and merged remarks", () => {
    const merged = [{ top: 9, bottom: 9, left: 1, right: 5 }];
    const rows = [
      TITLE,
      header,
      [1, ...firm(1)],
      header,
      ["合 计", null, null, "文萃", "南湖街道", 5],
      [null, "南湖街道小计", "1家", "a", "b", 3],
      ["填报人:甲", "审核人:乙", "联系电话:", null, "a", 1],
      [null, "注:期满日期为最后一日"],
      [null, "以上数据截至三月底"],
    ];
    expect(parse(book(rows, merged))).toMatchObject({ counted: 1, rejected: 0 });
  });

  it("counts rows with a code, a name or three other columns; 序号 is none", () => {
    const rows = [
      TITLE,
      header,
      [1, code(1)],
      [2, null, "示例"],
      [3, null, null, "文萃", "南湖", 3],
      [4, null, null, null, "南湖", 3],
    ];
    expect(parse(book(rows))).toMatchObject({ counted: 3, rejected: 3 });
  });
});

describe("what a row says", () => {
  it("an absent column says nothing, an empty cell says empty", () => {
    const absent = parse(book([TITLE, BASE, firm(1)])).rows[0];
    expect(absent).toMatchObject({
      staff: undefined,
      members: undefined,
      organisation: undefined,
      instructor: undefined,
    });
    const columns = ["从业人员数", "正式党员数", "预备党员数", "组织形式", "指导员姓名"];
    const empty = parse(book([TITLE, [...BASE, ...columns], firm(1)])).rows[0];
    expect(empty).toMatchObject({ staff: null, members: null, organisation: null, instructor: null });
  });

  it("members elsewhere are at most the members", () => {
    const header = [...BASE, "正式党员数", "预备党员数", "其中组织关系不在本企业党员数"];
    const rows = [TITLE, header, [...firm(1), 2, 1, 3], [...firm(2), 2, 1, 4], [...firm(3), null, null, 1]];
    expect(codes(parse(book(rows)))).toEqual([
      "4 INVALID_NUMBER 其中组织关系不在本企业党员数",
      "5 INVALID_NUMBER 其中组织关系不在本企业党员数",
    ]);
  });

  it("a form without a name is named after the firm; an unknown form is refused", () => {
    const rows = [TITLE, [...BASE, "组织形式"], [...firm(1), "单独组建"], [...firm(2), "独立"]];
    const ledger = parse(book(rows));
    expect(ledger.rows[0]?.organisation).toMatchObject({ name: "示例1物业党支部", nameDerived: true });
    expect(codes(ledger)).toEqual(["4 INVALID_ORG_FORM 组织形式"]);
  });

  it("a last day of 9999-12-31 leaves the term open; no other day may lie there", () => {
    const header = [...BASE, "组织形式", "批准日期", "届满日期", "指导员姓名", "期满日期"];
    const never: CellValue[] = ["9999-12-31", "9999年12月31日", 99991231, { kind: "date", day: FAR_FUTURE }];
    const rows = never.map((cell, index) => [...firm(index), "单独组建", null, cell, "示例甲", cell]);
    const wrong = [...firm(9), "单独组建", "9999-12-31", null, null, null];
    const ledger = parse(book([TITLE, header, ...rows, wrong]));
    expect(ledger.rows).toMatchObject(
      never.map(() => ({ organisation: { termEndsOn: null }, instructor: { lastDay: null } })),
    );
    expect(codes(ledger)).toEqual(["7 INVALID_DATE 批准日期"]);
  });

  it("a term that ends before the approval is worth a warning, not the row", () => {
    const rows = [
      TITLE,
      [...BASE, "组织形式", "批准日期", "届满日期"],
      [...firm(1), "单独组建", "2026-02-01", "2026-01-01"],
    ];
    const ledger = parse(book(rows));
    expect(ledger.rejected).toBe(0);
    expect(codes(ledger)).toEqual(["3 TERM_EXPIRED 届满日期"]);
  });

  it("a first day after the ledger's is warned of, also where nobody and nothing is named", () => {
    const rows = [
      TITLE,
      [...BASE, "组织形式", "批准日期", "选派日期"],
      [...firm(1), "未组建", "2026-04-01", "2026-04-01"],
    ];
    expect(codes(parse(book(rows)))).toEqual(["3 DATE_IN_FUTURE 批准日期", "3 DATE_IN_FUTURE 选派日期"]);
  });

  it("a code stored as a number is refused, since its end is lost", () => {
    const ledger = parse(book([TITLE, BASE, [912101020000000000, "示例", "文萃"]]));
    expect(codes(ledger)).toEqual(["3 INVALID_USCC 统一社会信用代码"]);
  });

  it("of two rows with one code the first good one is kept, across sheets", () => {
    const bad = [code(1), "示例", "不存在的社区"];
    const lower = [code(1).toLowerCase(), "示例又", "文萃"];
    const first = book([TITLE, BASE, bad, firm(1)]).sheets;
    const ledger = parse({ sheets: [...first, ...book([TITLE, BASE, lower], [], "二").sheets] });
    expect(ledger.rows).toMatchObject([{ row: 4 }]);
    expect(codes(ledger)).toEqual(["3 REGION_NOT_FOUND 所属社区", "3 DUPLICATE_IN_FILE 统一社会信用代码"]);
  });
});

describe("whatever the cells hold", () => {
  it("every counted row is accepted or rejected, never both, and nothing is thrown", () => {
    const header = LEDGER_COLUMNS.map((column) => LEDGER_COLUMN_LABELS[column]);
    const words = fc.constantFrom(
      code(1),
      code(2),
      "文萃社区",
      "2026-02-30",
      "3人",
      "单独组建",
      "合计",
      "注:",
      "/",
      "=1+1",
    );
    const day = fc.constantFrom(null, localDate("2026-05-01"));
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      words,
      fc.string(),
      fc.double(),
      fc.integer({ min: -2, max: 50_000 }),
      fc.constant(null),
      day.map((value) => ({ kind: "date", day: value }) as const),
      fc.constant({ kind: "broken", text: "#REF!" } as const),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: header.length }), { maxLength: 12 }), (rows) => {
        const ledger = parse(book([TITLE, header, ...rows]));
        expect(ledger.rows.length + ledger.rejected).toBe(ledger.counted);
        const wrong = new Set(
          ledger.problems.filter(({ severity }) => severity === "error").map(({ row }) => row),
        );
        expect(wrong.size).toBe(ledger.rejected);
        expect(ledger.rows.some(({ row }) => wrong.has(row))).toBe(false);
        expect(new Set(ledger.rows.map(({ uscc }) => uscc)).size).toBe(ledger.rows.length);
      }),
    );
  });
});

describe("warnings over several rows", () => {
  it("a joint organisation over 5 firms, a branch over 50, an overloaded instructor", () => {
    const header = [...BASE, "正式党员数", "组织形式", "党组织名称", "指导员姓名"];
    const rows = Array.from({ length: 6 }, (_, index) => [
      ...firm(index),
      2,
      "联合组建",
      "示例联合党支部",
      "示例甲",
    ]);
    const large = [...firm(9), 51, "单独组建", "示例党支部", null];
    const general = [...firm(10), 51, "单独组建", "示例党总支", null];
    const ledger = parse(book([TITLE, header, ...rows, large, general]));
    const count = (wanted: string) => ledger.problems.filter((problem) => problem.code === wanted).length;
    expect([
      count("JOINT_ORG_TOO_MANY_UNITS"),
      count("BRANCH_TOO_LARGE"),
      count("INSTRUCTOR_OVERLOADED"),
    ]).toEqual([6, 1, 6]);
    expect(ledger.rejected).toBe(0);
  });
});
