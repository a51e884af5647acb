import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift } from "@/tests/support/figures-of";
import { line, sendLedger } from "@/tests/support/ledger-file";
import { standingOf } from "@/tests/support/standing-of";
import { importTwoDistricts } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const MARCH = "2026-03-31";
const APRIL = "2026-04-30";
const joint = (orgName: string, more = {}) => ({ full: 1, form: "联合组建", orgName, ...more });
const west = { community: "西一社区" };
const organisations = (name: string) => db().organisation.count({ where: { name, voidedAt: null } });

describe("organisations", () => {
  it("of one joint name in one street are one, in two streets two", async () => {
    await sendLedger(MARCH, [
      line(1, joint("甲联合党支部")),
      line(2, joint("甲联合党支部", { community: "东二社区" })),
      line(3, joint("甲联合党支部", west)),
    ]);
    expect(await organisations("甲联合党支部")).toBe(2);
  });

  it("of one name and one superior are one in any street, in whatever order the rows stand", async () => {
    const superior = "示例区委";
    const rows = [
      line(4, joint("乙联合党支部", { ...west, superior })),
      line(5, joint("乙联合党支部")),
      line(6, joint("乙联合党支部", { superior })),
    ];
    await sendLedger(MARCH, rows);
    expect(await organisations("乙联合党支部")).toBe(1);
    expect((await sendLedger(MARCH, [...rows].reverse())).unchanged).toBe(3);
  });

  it("are found again by a later ledger", async () => {
    await sendLedger(MARCH, [line(7, joint("丙联合党支部"))]);
    await sendLedger(APRIL, [line(8, joint("丙联合党支部", { community: "东二社区" }))]);
    expect(await organisations("丙联合党支部")).toBe(1);
  });

  it("of one's own belong to their firm alone, whatever their name", async () => {
    const own = { full: 4, form: "单独组建", orgName: "第一党支部", superior: "示例党工委" };
    await sendLedger(MARCH, [line(9, own), line(10, own)]);
    expect(await organisations("第一党支部")).toBe(2);
    expect((await sendLedger(MARCH, [line(9, own), line(10, own)])).unchanged).toBe(2);
  });

  it("keep one identity when a higher one bears the name of a joint branch", async () => {
    const rows = [line(11, { full: 1, form: "上级党组织覆盖", orgName: "丁联合党支部" })];
    await sendLedger(MARCH, rows);
    expect((await sendLedger(MARCH, rows)).unchanged).toBe(1);
    expect(await organisations("丁联合党支部")).toBe(1);
  });

  it("take a new term from a later ledger, and other firms of the organisation with it", async () => {
    const rows = [12, 13].map((each) => line(each, joint("戊联合党支部", { termEndsOn: "2026-02-28" })));
    await sendLedger(MARCH, rows);
    expect(await standingOf(line(13).uscc, MARCH)).toMatchObject({ warnings: ["TERM_EXPIRED"] });
    const { updated } = await sendLedger(APRIL, [
      line(12, joint("戊联合党支部", { termEndsOn: "2029-02-28" })),
    ]);
    expect(updated).toBe(1);
    expect(await standingOf(line(13).uscc, APRIL)).toMatchObject({ warnings: [] });
    expect(await drift()).toBe(0);
  });
});

describe("instructors", () => {
  const sent = (instructor: string, more = {}) => ({ full: 0, instructor, ...more });
  const people = (name: string) => db().instructor.findMany({ where: { name } });

  it("are one person when the employer is filled in later, another one when it differs", async () => {
    await sendLedger(MARCH, [line(20, sent("指导甲"))]);
    const { unchanged } = await sendLedger(APRIL, [line(20, sent("指导甲", { employer: "东街道办" }))]);
    expect(unchanged).toBe(1);
    expect((await people("指导甲")).map(({ employer }) => employer)).toEqual(["东街道办"]);
    await sendLedger(APRIL, [line(21, sent("指导甲", { employer: "区委组织部" }))]);
    expect(await people("指导甲")).toHaveLength(2);
  });

  it("replace one another on the ledger's day", async () => {
    const firm = line(22, sent("指导乙"));
    await sendLedger(MARCH, [firm]);
    const { ends } = await sendLedger(APRIL, [line(22, sent("指导丙", { from: "2026-04-10" }))]);
    expect(ends).toEqual([{ uscc: firm.uscc, kind: "assignment", name: "指导乙", on: APRIL }]);
    const held = await db().assignment.findMany({
      where: { firm: { uscc: String(firm.uscc) }, voidedAt: null },
      include: { instructor: true },
      orderBy: { validFrom: "asc" },
    });
    expect(
      held.map((each) => [each.instructor.name, each.validFrom.toISOString().slice(0, 10), each.endReason]),
    ).toEqual([
      ["指导乙", MARCH, "REPLACED"],
      ["指导丙", APRIL, null],
    ]);
  });

  it("count from a first day between two ledgers when nobody was sent before", async () => {
    const firm = line(23, sent("指导丁", { from: "2026-04-10" }));
    await sendLedger(MARCH, [line(23, { full: 0 })]);
    await sendLedger(APRIL, [firm]);
    const days = [MARCH, "2026-04-09", "2026-04-10", APRIL];
    const found = [];
    for (const day of days) found.push((await standingOf(firm.uscc, day))?.hasInstructor);
    expect(found).toEqual([false, false, true, true]);
  });

  it("that had expired, or begin later, say so as the reason", async () => {
    const expired = line(24, sent("指导戊", { from: "2025-01-01", lastDay: "2026-03-30" }));
    const later = line(25, sent("指导己", { from: "2026-04-15" }));
    await sendLedger(MARCH, [expired, later]);
    expect(await standingOf(expired.uscc, MARCH)).toMatchObject({ gap: "DISPATCH_EXPIRED" });
    expect(await standingOf(later.uscc, MARCH)).toMatchObject({ gap: "DISPATCH_NOT_YET_EFFECTIVE" });
    expect(await standingOf(later.uscc, "2026-04-15")).toMatchObject({ gap: null });
  });

  it("have their term prolonged and shortened by later ledgers", async () => {
    const until = (lastDay: string) => line(26, sent("指导庚", { from: "2026-01-01", lastDay }));
    await sendLedger(MARCH, [until("2026-06-30")]);
    await sendLedger(APRIL, [until("2026-12-31")]);
    expect(await standingOf(line(26).uscc, "2026-12-31")).toMatchObject({ gap: null });
    expect(await standingOf(line(26).uscc, "2027-01-01")).toMatchObject({ gap: "DISPATCH_EXPIRED" });
    await sendLedger("2026-05-31", [until("2026-05-15")]);
    expect(await standingOf(line(26).uscc, "2026-05-15")).toMatchObject({ gap: null });
    expect(await standingOf(line(26).uscc, "2026-05-16")).toMatchObject({ gap: "DISPATCH_EXPIRED" });
  });

  it("sent to more than five firms draw a warning", async () => {
    const rows = [30, 31, 32, 33, 34, 35].map((each) => line(each, sent("指导辛")));
    const { problems } = await sendLedger(MARCH, rows);
    expect(problems.map(({ code }) => code)).toEqual(Array(6).fill("INSTRUCTOR_OVERLOADED"));
    expect(await people("指导辛")).toHaveLength(1);
    expect(await drift()).toBe(0);
  });
});
