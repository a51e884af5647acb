import { readFileSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { usccCheckCharacter } from "@/lib/shared/uscc";

const HEADER = [
  ...["序号", "统一社会信用代码", "企业名称", "所属区县", "所属街道", "所属社区", "从业人员数"],
  ...[
    "正式党员数",
    "预备党员数",
    "党员情况统计日期",
    "组织形式",
    "党组织名称",
    "批准日期",
    "届满日期",
    "书记",
  ],
  ...["指导员姓名", "指导员单位", "选派日期", "期满日期", "未覆盖原因", "备注"],
];

interface Community {
  readonly name: string;
  readonly street: string;
  readonly district: string;
}

function communities(): Community[] {
  const lines = readFileSync("prisma/data/regions-shenyang.csv", "utf8").trim().split(/\r?\n/).slice(1);
  const rows = lines.map((line) => line.split(","));
  const nameOf = new Map(rows.map(([code = "", name = ""]) => [code, name]));
  return rows
    .filter(([, , level]) => level === "COMMUNITY")
    .map(([code = "", name = ""]) => ({
      name,
      street: nameOf.get(code.slice(0, 9)) ?? "",
      district: nameOf.get(code.slice(0, 6)) ?? "",
    }));
}

type Cells = readonly (string | number | null)[];

/** One firm: a third has members and a branch of its own, the others an instructor or nothing. */
function row(index: number, { name, street, district }: Community): Cells {
  const first17 = `91210102MB${String(index).padStart(7, "0")}`;
  const firm = `示例${index}号物业服务有限公司`;
  const kind = index % 3;
  const org =
    kind === 0
      ? ["单独组建", `${firm}党支部`, "2025-06-01", "2028-05-31", `书记${index}`]
      : ["未组建", null, null, null, null];
  const instructor =
    kind === 1
      ? [`指导员${index % 900}`, `${street}党工委`, "2026-01-05", "2026-12-31"]
      : [null, null, null, null];
  const members = kind === 0 ? [3 + (index % 20), index % 2] : [0, 0];
  return [
    ...[index, `${first17}${usccCheckCharacter(first17)}`, firm, district, street, name, 20 + (index % 300)],
    ...[...members, "2026-03-31", ...org, ...instructor],
    ...[kind === 2 ? "无党员" : null, null],
  ];
}

/** Writes a ledger of so many firms, the same every time. */
export async function writeLedger(path: string, rows: number): Promise<void> {
  const places = communities();
  const firms = Array.from({ length: rows }, (_, index) => {
    const place = places[(index * 7) % places.length];
    if (!place) throw new Error("no communities");
    return row(index + 1, place);
  });
  const title = ["填报单位:沈阳市  统计时点:2026年3月31日"];
  const content = await writeWorkbook([{ name: "台账", rows: [title, HEADER, ...firms], widths: [] }]);
  writeFileSync(path, content);
}
