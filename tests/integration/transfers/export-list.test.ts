import { beforeAll, describe, expect, it } from "vitest";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { listProjects } from "@/lib/domains/firms/queries";
import { coverFirm } from "@/lib/domains/party/commands/cover-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { exportList } from "@/lib/domains/transfers/commands/export-list";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { exportCopy } from "@/lib/domains/transfers/copy";
import { EXPORT_LISTS, type ExportList } from "@/lib/domains/transfers/schema";
import { db } from "@/lib/platform/db/client";
import { openArchive } from "@/lib/platform/files/workbook/archive";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import type { Actor } from "@/lib/shared/access/actor";
import type { CellValue } from "@/lib/shared/workbook";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm } from "@/tests/support/invented-firm";
import { line, sendLedger } from "@/tests/support/ledger-file";
import { addPlaces } from "@/tests/support/many-records";
import {
  city,
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();

const DAY = "2026-03-31";
const EVIL = "=HYPERLINK(1)物业公司";

/** What ledgers state and what people record by hand: every shape that a firm's line can have. */
beforeAll(async () => {
  await importTwoDistricts();
  const joint = {
    form: "联合组建",
    orgName: "示例联合党支部",
    superior: "示例党工委",
    approvedOn: "2025-06-01",
  };
  await sendLedger("2026-01-31", [
    line(101, {
      full: 5,
      form: "单独组建",
      orgName: "示例101党支部",
      approvedOn: "2025-01-01",
      termEndsOn: "2026-01-01",
      staff: 80,
    }),
    line(102, { full: 1, probationary: 1, ...joint }),
    line(103, {
      full: 0,
      instructor: "示例甲",
      employer: "示例单位",
      from: "2025-12-01",
      lastDay: "2026-03-01",
    }),
    line(104, { full: 0, instructor: "示例甲", employer: "示例单位", from: "2026-01-01" }),
    line(105),
    line(106, { full: 2, name: EVIL }),
    line(107, { full: 1 }),
  ]);
  // A later ledger drops one, brings one into the joint branch, and leaves the rest as they are.
  await sendLedger("2026-02-28", [line(104, { full: 0 }), line(107, { full: 1, ...joint })]);
  const byHand = [
    await inventedFirm(),
    await inventedFirm(),
    await inventedFirm({ region: "990102001" }),
  ] as const;
  await declareMembers(system, {
    firmId: byHand[0],
    declaredOn: "2026-02-10",
    full: 1,
    probationary: 0,
    elsewhere: 1,
  });
  const { id } = await establishOrganisation(system, {
    kind: "JOINT_BRANCH",
    name: "示例第二联合党支部",
    regionCode: "990102001",
    approvedOn: "2025-03-01",
    covers: [{ firmId: byHand[1], form: "JOINT" }],
  });
  // Joined long after the branch was approved.
  await coverFirm(system, { organisationId: id, firmId: byHand[0], form: "JOINT", from: "2026-03-01" });
  await establishOrganisation(system, {
    kind: "BRANCH",
    name: "示例待生效党支部",
    regionCode: "990102001001",
    approvedOn: "2026-05-01",
    covers: [{ firmId: await inventedFirm(), form: "OWN" }],
  });
  const later = await inventedFirm();
  await assignInstructor(system, { firmId: later, instructor: { name: "示例乙" }, from: "2026-05-01" });
  await addPlaces(0, 3);
});

async function exported(actor: Actor, list: ExportList, filter: Record<string, string> = {}, ids?: string[]) {
  const { content, fileName, rows } = await exportList(actor, { list, filter, ...(ids ? { ids } : {}) });
  const [sheet, ...more] = (await readWorkbook(content)).sheets;
  const cells = sheet?.rows.map((row) => row.cells) ?? [];
  return { content, fileName, rows, cells, more };
}

const textOf = (cells: readonly (readonly CellValue[])[]) =>
  cells
    .flat()
    .filter((cell) => typeof cell === "string")
    .join("\n");

describe("the firms ledger that was exported", () => {
  it.each([DAY, "2026-02-28", "2026-06-30"])(
    "changes nothing when it is imported again (%s)",
    async (asOf) => {
      const { content, rows } = await exported(district, "firms", { asOf });
      const report = await importLedger(district, { content, fileName: "台账.xlsx", commit: false });
      const claimed = rows - 1;
      expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(report).toMatchObject({ asOf, rows: claimed, accepted: claimed, unchanged: claimed, ends: [] });
      expect([report.created, report.updated]).toEqual([0, 0]);
    },
  );

  it("names a firm without a community on a sheet that the import passes over", async () => {
    const { content, more } = await exported(district, "firms", { asOf: DAY });
    expect(more.map(({ name }) => name)).toEqual([exportCopy.unclaimedSheet]);
    const report = await importLedger(district, { content, fileName: "台账.xlsx", commit: false });
    expect(report.sheets[1]).toMatchObject({ rows: 0 });
  });
});

describe("every export", () => {
  it.each(EXPORT_LISTS)("of %s says whose it is and when, adds up, and counts its rows", async (list) => {
    const { cells, rows, fileName } = await exported(district, list);
    const text = textOf(cells);
    for (const word of [
      "填报单位（盖章）：甲区",
      "统计时点",
      "负责人",
      "填表人",
      "联系电话",
      "报出日期",
      exportCopy.total,
    ]) {
      expect(text).toContain(word);
    }
    expect(fileName).toMatch(/^甲区.*台账_\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(cells.filter(([serial]) => typeof serial === "number")).toHaveLength(
      list === "firms" ? rows - 1 : rows,
    );
  });

  it("has the rows of its page in their order, or the chosen ones", async () => {
    const asOf = DAY;
    const names = async (ids?: string[]) => {
      const { cells } = await exported(district, "projects", { asOf }, ids);
      return cells.filter(([serial]) => typeof serial === "number").map(([, name]) => name);
    };
    const { items } = await listProjects(district, { asOf });
    expect(await names()).toEqual(items.map(({ name }) => name));
    const [, second] = items;
    expect(await names([second?.id ?? ""])).toEqual([second?.name]);
  });

  it("keeps codes as text and makes no formula of a name, and is set for A4 across", async () => {
    const { content, cells } = await exported(district, "firms", { asOf: DAY, q: EVIL });
    expect(textOf(cells)).toContain(EVIL);
    const sheet = await (await openArchive(content)).read("xl/worksheets/sheet1.xml");
    const xml = String(sheet);
    expect(xml).not.toContain("<f>");
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(xml).toContain('fitToPage="1"');
  });

  it("stands in the audit with its filter and rows", async () => {
    const { rows } = await exported(eastStreet, "declarations", { asOf: DAY, age: "fresh" });
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { action: "list.exported", actorId: eastStreet.userId },
      orderBy: { seq: "desc" },
    });
    expect(entry).toMatchObject({ subjectId: "declarations", regionCode: "990102001" });
    expect(JSON.parse(entry.body).after).toMatchObject({ rows, filter: { asOf: DAY, age: "fresh" } });
  });
});

describe("who may take what out", () => {
  it("is decided by the list's own query: nothing of a neighbouring street, also where it is named", async () => {
    const { items } = await listFirms(city, { asOf: DAY });
    const ids = items.map(({ id }) => id);
    expect((await exported(westStreet, "firms", { asOf: DAY }, ids)).rows).toBe(0);
    await expect(exported(westStreet, "firms", { region: "990102001" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await exported(firmManager, "firms", { asOf: DAY })).rows).toBe(0);
  });

  it("refuses a filter that the list does not know, and a choice of nothing", async () => {
    await expect(exported(city, "firms", { secret: "1" })).rejects.toMatchObject({ code: "INVALID" });
    await expect(exported(city, "firms", {}, [])).rejects.toMatchObject({ code: "INVALID" });
  });
});
