import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDate, localDate } from "@/lib/shared/time/local-date";
import type { CellValue } from "@/lib/shared/workbook";
import { readDate } from "./cell-date";
import { MAX_COUNT, readCount } from "./cell-integer";
import { readOrgForm } from "./cell-org-form";
import { readText } from "./cell-text";

const someDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(localDate("1990-01-01"), days));

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** The contract's spellings of a day, with and without leading zeros. */
function spellings(day: LocalDate): string[] {
  const [year = "", month = "", date = ""] = day.split("-");
  const pairs = [
    [month, date],
    [String(Number(month)), String(Number(date))],
  ] as const;
  const separated = pairs.flatMap(([m, d]) => [
    `${year}-${m}-${d}`,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}年${m}月${d}日`,
  ]);
  return [...separated, `${year}${month}${date}`];
}

describe("dates", () => {
  it("every spelling, also full-width, spaced and with a time of day, is the same day", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        for (const text of spellings(day)) {
          for (const variant of [text, fullWidth(text), `  ${text}\n`, `${text} 08:30`, `${text} 00:00:00`]) {
            expect(readDate(variant)).toEqual({ kind: "value", value: day });
          }
        }
      }),
    );
  });

  it.each<CellValue>([
    "2026-02-30",
    "2026年13月40日",
    "2026-3",
    "2026年3月",
    "26-03-31",
    "2026-03/31",
    "3月31日",
    "长期",
    "46112",
    "2026-00-10",
    "20260230",
    "2026-03-31至2027-03-31",
    12,
    -1,
    2026.5,
    true,
    { kind: "date", day: null },
    { kind: "broken", text: "#REF!" },
  ])("refuses %j", (cell) => {
    expect(readDate(cell)).toEqual({ kind: "invalid" });
  });

  it("takes a date cell, and a number that lost its date format", () => {
    expect(readDate({ kind: "date", day: localDate("2026-03-31") })).toEqual({
      kind: "value",
      value: "2026-03-31",
    });
    expect(readDate(46112)).toEqual({ kind: "value", value: "2026-03-31" });
    expect(readDate(20260331)).toEqual({ kind: "value", value: "2026-03-31" });
  });

  it.each<CellValue | undefined>([null, undefined, "", "  "])("%j is empty", (cell) => {
    expect(readDate(cell)).toEqual({ kind: "empty" });
  });
});

describe("counts", () => {
  it("reads what people type", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_COUNT }), (value) => {
        const texts = [
          `${value}`,
          `${value}人`,
          ` ${value} 人 `,
          fullWidth(`${value}`),
          `${value}.0`,
          value.toLocaleString("en"),
        ];
        for (const cell of [value, ...texts]) expect(readCount(cell)).toEqual({ kind: "value", value });
      }),
    );
  });

  it.each<CellValue>([
    "三名左右",
    "若干",
    "-1",
    -1,
    1.5,
    "1.5",
    "无",
    "/",
    "1-2",
    "3 4人5",
    true,
    "1e3",
    "1,23",
    { kind: "date", day: null },
    { kind: "broken", text: "" },
  ])("refuses %j", (cell) => {
    expect(readCount(cell)).toEqual({ kind: "invalid" });
  });

  it("refuses absurd numbers", () => {
    expect(readCount(MAX_COUNT + 1)).toEqual({ kind: "tooLarge" });
    expect(readCount("999999999999")).toEqual({ kind: "tooLarge" });
  });

  it("never throws and never answers with anything but a count", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (cell) => {
        const reading = readCount(cell);
        if (reading.kind === "value")
          expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true);
        readDate(cell);
      }),
    );
  });
});

describe("texts", () => {
  it.each<CellValue>([null, " ", "/", "无", "——", { kind: "broken", text: "#N/A" }])(
    "%j says nothing",
    (cell) => {
      expect(readText(cell)).toBeNull();
    },
  );

  it("keeps what begins like a formula as text", () => {
    expect(readText("=1+1")).toBe("=1+1");
  });
});

describe("组织形式", () => {
  it.each([
    ["单独组建", "OWN"],
    [" 联合 组建 ", "JOINT"],
    ["上级党组织覆盖", "HIGHER"],
    ["未组建", null],
    ["无", null],
    [null, null],
  ])("%j", (cell, form) => expect(readOrgForm(cell)).toBe(form));

  it.each<CellValue>(["独立支部", 3, { kind: "broken", text: "#REF!" }])("%j is none of the four", (cell) => {
    expect(readOrgForm(cell)).toBeUndefined();
  });
});
