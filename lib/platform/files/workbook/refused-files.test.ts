import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/shared/result";
import { part, workbookFile, workbookParts } from "@/tests/support/workbook-file";
import { zipFile } from "@/tests/support/zip-file";
import { readWorkbook } from "./read-workbook";

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MB = 1024 * 1024;
const GOOD = {
  sheets: [{ name: "台账", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
};

async function refusal(file: Buffer): Promise<{ code: string; key: string | undefined; message: string }> {
  const error = await readWorkbook(file).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof AppError)) throw new Error(`not refused properly: ${String(error)}`);
  return { code: error.code, key: error.reasons[0]?.key, message: error.message };
}

function filledRows(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  );
  return `<sheetData>${rows.join("")}</sheetData>`;
}

describe("a file that cannot be read is refused with one sentence", () => {
  const good = workbookFile(GOOD);
  const withDoctype = (xml: string) => [
    ...workbookParts(GOOD).filter(({ path }) => path !== "xl/workbook.xml"),
    part("xl/workbook.xml", xml),
  ];
  const XXE =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>';

  it.each<[string, string, Buffer]>([
    ["nothing", "EMPTY", Buffer.alloc(0)],
    ["csv renamed", "TEXT", Buffer.from("统一社会信用代码,企业名称\n9121,示例")],
    ["csv in GB18030", "NOT_A_WORKBOOK", Buffer.from([0xcd, 0xb3, 0xd2, 0xbb, 0x00, 0x2c])],
    [".xls or .et", "OLD_FORMAT", Buffer.concat([OLE, Buffer.alloc(4096)])],
    [
      "encrypted",
      "ENCRYPTED",
      Buffer.concat([OLE, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    ["truncated", "DAMAGED", good.subarray(0, good.length - 40)],
    ["cut in the middle", "DAMAGED", good.subarray(0, Math.floor(good.length / 2))],
    ["only a signature", "DAMAGED", Buffer.from("PK\u0003\u0004")],
    ["a zip of something else", "NOT_A_WORKBOOK", zipFile([part("word/document.xml", "<document/>")])],
    [".ods", "OTHER_FORMAT", zipFile([part("content.xml", "<office/>")])],
    ["an external entity", "UNSAFE_XML", zipFile(withDoctype(XXE))],
    [
      "an external entity in UTF-16",
      "UNSAFE_XML",
      zipFile([
        ...withDoctype("").filter(({ path }) => path !== "xl/workbook.xml"),
        { path: "xl/workbook.xml", content: Buffer.from(`\uFEFF${XXE}`, "utf16le") },
      ]),
    ],
    ["broken XML", "DAMAGED", zipFile(withDoctype("<workbook><sheets></workbook>"))],
    ["over 5 MB", "FILE_TOO_LARGE", Buffer.alloc(5 * MB + 1, "P")],
    [
      "a bomb that says so",
      "UNPACKED_TOO_LARGE",
      zipFile([{ path: "xl/a.xml", content: Buffer.alloc(51 * MB) }]),
    ],
    [
      "too many parts",
      "TOO_MANY_PARTS",
      zipFile(Array.from({ length: 2_001 }, (_, index) => part(`p${index}`, ""))),
    ],
    ["too many rows", "TOO_MANY_ROWS", workbookFile({ sheets: [{ name: "台账", xml: filledRows(20_501) }] })],
  ])("%s", async (_, key, file) => {
    const refused = await refusal(file);
    expect(refused.key).toBe(`WORKBOOK_${key}`);
    expect(["INVALID", "LIMIT"]).toContain(refused.code);
    expect(refused.message).toMatch(/[一-鿿]/);
  });

  it("a file with changed bytes is read or refused, never anything else", async () => {
    const bytes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(bytes, async (changes) => {
        const file = Buffer.from(good);
        for (const [at, value] of changes) file[at] = value;
        const outcome = await readWorkbook(file).catch((cause: unknown) => cause);
        expect(
          outcome instanceof AppError || (typeof outcome === "object" && outcome && "sheets" in outcome),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("a bomb whose headers lie is stopped while it unpacks", async () => {
    const [bomb] = workbookParts(GOOD).slice(-1);
    const liar = { path: bomb?.path ?? "", content: Buffer.alloc(60 * MB, " "), declaredSize: 100 };
    const refused = await refusal(zipFile([...workbookParts(GOOD).slice(0, -1), liar]));
    expect(refused.key).toBe("WORKBOOK_DAMAGED");
  });

  it("old formats are told to save as .xlsx", async () => {
    expect((await refusal(Buffer.concat([OLE, Buffer.alloc(64)]))).message).toContain("请另存为 .xlsx");
  });
});
