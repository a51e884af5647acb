import { describe, expect, it } from "vitest";
import type { CellValue } from "@/lib/shared/workbook";
import { workbookFile } from "@/tests/support/workbook-file";
import { readWorkbook } from "./read-workbook";

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0&quot;day&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="31"/></cellXfs>`;

async function cellsOf(
  cells: string,
  extra: { strings?: string; properties?: string } = {},
): Promise<readonly CellValue[]> {
  const file = workbookFile({
    sheets: [{ name: "台账", xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
    styles: STYLES,
    ...extra,
  });
  const workbook = await readWorkbook(file);
  return workbook.sheets[0]?.rows[0]?.cells ?? [];
}

const day = (text: string) => ({ kind: "date", day: text });

describe("reading cells", () => {
  it.each<[string, string, CellValue | object]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>示例</t></is></c>', "示例"],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>示</t></r><r><t>例</t></r></is></c>', "示例"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["a formula's stored number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula's stored text", '<c r="A1" t="str"><f>CONCATENATE("a")</f><v>a &amp; b</v></c>', "a & b"],
    ["a formula without result", '<c r="A1"><f>1+1</f></c>', { kind: "broken", text: "" }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { kind: "broken", text: "#REF!" }],
    ["a date by a built-in format", '<c r="A1" s="1"><v>46112</v></c>', day("2026-03-31")],
    ["a date with its time of day", '<c r="A1" s="1"><v>46112.75</v></c>', day("2026-03-31")],
    ["a date by a Chinese format", '<c r="A1" s="2"><v>46112</v></c>', day("2026-03-31")],
    ["a date by Excel's own Chinese format", '<c r="A1" s="5"><v>46112</v></c>', day("2026-03-31")],
    ["the first day of March 1900", '<c r="A1" s="1"><v>61</v></c>', day("1900-03-01")],
    ["the 29 February 1900 that never was", '<c r="A1" s="1"><v>60</v></c>', { kind: "date", day: null }],
    ["a number whose format quotes a word", '<c r="A1" s="3"><v>5</v></c>', 5],
    ["a time of day", '<c r="A1" s="4"><v>0.5</v></c>', 0.5],
    ["a style that is not there", '<c r="A1" s="99"><v>46112</v></c>', 46112],
    ["an ISO date cell", '<c r="A1" t="d"><v>2026-03-31T08:00:00Z</v></c>', day("2026-03-31")],
    ["an escaped line break", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a\rb"],
  ])("%s", async (_, xml, value) => {
    expect((await cellsOf(xml))[0]).toEqual(value);
  });

  it("takes shared text without its phonetic hints", async () => {
    const strings = '<si><r><t>沈</t></r><r><t>阳</t></r><rPh sb="0" eb="1"><t>shen</t></rPh></si>';
    expect(await cellsOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toEqual(["沈阳"]);
  });

  it("counts from 1904 where the workbook says so", async () => {
    expect(await cellsOf('<c r="A1" s="1"><v>44650</v></c>', { properties: 'date1904="1"' })).toEqual([
      day("2026-03-31"),
    ]);
    expect(await cellsOf('<c r="A1" s="1"><v>2958465</v></c>', { properties: 'date1904="1"' })).toEqual([
      { kind: "date", day: null },
    ]);
  });

  it("never looks up an entity", async () => {
    expect(await cellsOf('<c r="A1" t="inlineStr"><is><t>&#20013;&lt;b&gt;</t></is></c>')).toEqual(["中<b>"]);
  });
});

describe("reading rows", () => {
  it("keeps Excel's row numbers over empty rows and leaves blank rows out", async () => {
    const xml =
      '<sheetData><row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4"/></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData>';
    const { sheets } = await readWorkbook(workbookFile({ sheets: [{ name: "a", xml }] }));
    expect(sheets[0]?.rows).toEqual([
      { number: 3, cells: [null, 1] },
      { number: 1048576, cells: [2] },
    ]);
  });

  it("counts on where the writer leaves numbers out, and ignores namespace prefixes", async () => {
    const xml =
      "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>";
    const { sheets } = await readWorkbook(workbookFile({ sheets: [{ name: "a", xml }] }));
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 2, cells: [3] },
    ]);
  });

  it("reads merged ranges", async () => {
    const xml = '<sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="nonsense"/></mergeCells>';
    const { sheets } = await readWorkbook(workbookFile({ sheets: [{ name: "a", xml }] }));
    expect(sheets[0]?.merged).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
  });

  it("is not impressed by 16,384 columns", async () => {
    const far = Array.from(
      { length: 2_000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const { sheets } = await readWorkbook(
      workbookFile({
        sheets: [
          { name: "a", xml: `<dimension ref="A1:XFD1048576"/><sheetData>${far.join("")}</sheetData>` },
        ],
      }),
    );
    expect(sheets[0]?.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});
