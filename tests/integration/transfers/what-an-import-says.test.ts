import { beforeAll, describe, expect, it } from "vitest";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift } from "@/tests/support/figures-of";
import { line, sendLedger } from "@/tests/support/ledger-file";
import { standingOf } from "@/tests/support/standing-of";
import { district, importTwoDistricts, system } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const MARCH = "2026-03-31";
const APRIL = "2026-04-30";
const MAY = "2026-05-31";
const own = (name: string, more = {}) => ({ full: 5, form: "单独组建", orgName: name, ...more });
const sent = (instructor: string, more = {}) => ({ full: 0, instructor, employer: "示例街道办", ...more });

async function covered(firm: { uscc?: unknown }, days: readonly string[], what: "hasOrg" | "hasInstructor") {
  const found = [];
  for (const day of days) found.push((await standingOf(firm.uscc, day))?.[what] ?? null);
  return found;
}

describe("a firm new to the ledger", () => {
  it("counts from the 统计时点 on: what was before is not known", async () => {
    const firm = line(1, own("示例1号党支部", { approvedOn: "2020-01-01" }));
    await sendLedger(MARCH, [firm]);
    expect(await standingOf(firm.uscc, "2026-03-30")).toBeNull();
    expect(await standingOf(firm.uscc, MARCH)).toMatchObject({ hasOrg: true, region: "990102001001" });
  });
});

describe("a later ledger", () => {
  it("ends the organisation and the instructor that it no longer names, and says so", async () => {
    const firm = line(10, own("示例10号党支部", { instructor: "示例甲" }));
    await sendLedger(MARCH, [firm]);
    const { ends, updated } = await sendLedger(APRIL, [line(10, { full: 5 })]);
    expect(ends).toEqual([
      { uscc: firm.uscc, kind: "organisation", name: "示例10号党支部", on: APRIL },
      { uscc: firm.uscc, kind: "assignment", name: "示例甲", on: APRIL },
    ]);
    expect(updated).toBe(1);
    const days = [MARCH, "2026-04-29", APRIL];
    expect(await covered(firm, days, "hasOrg")).toEqual([true, true, false]);
    expect(await covered(firm, days, "hasInstructor")).toEqual([true, true, false]);
    expect(await standingOf(firm.uscc, APRIL)).toMatchObject({ gap: "ORG_DISSOLVED" });
  });

  it("replaces a changed organisation from its day", async () => {
    const firm = line(11, own("示例11号党支部"));
    await sendLedger(MARCH, [firm]);
    const joint = { form: "联合组建", orgName: "示例东街联合党支部" };
    const { ends } = await sendLedger(APRIL, [line(11, { full: 5, ...joint, approvedOn: "2026-04-10" })]);
    expect(ends).toMatchObject([{ name: "示例11号党支部", on: APRIL }]);
    const links = await db().organisationLink.findMany({
      where: { firm: { uscc: String(firm.uscc) }, voidedAt: null },
      orderBy: { validFrom: "asc" },
    });
    expect(links.map(({ form, validFrom }) => [form, validFrom.toISOString().slice(0, 10)])).toEqual([
      ["OWN", MARCH],
      ["JOINT", APRIL],
    ]);
  });

  it("leaves an older declaration standing where the member cells are emptied", async () => {
    const firm = line(12, { full: 4, probationary: 1 });
    await sendLedger(MARCH, [firm]);
    expect((await sendLedger(APRIL, [line(12)])).unchanged).toBe(1);
    expect(await standingOf(firm.uscc, APRIL)).toMatchObject({ cohort: "WITH_MEMBERS", full: 4 });
  });

  it("leaves facts as they are whose columns are absent", async () => {
    const firm = line(13, own("示例13号党支部", { instructor: "示例乙", staff: 40 }));
    await sendLedger(MARCH, [firm]);
    const without = ["full", "probationary", "form", "orgName", "instructor", "staff", "community"] as const;
    const report = await sendLedger(APRIL, [firm], { without });
    expect([report.unchanged, report.ends]).toEqual([1, []]);
    expect(await standingOf(firm.uscc, APRIL)).toMatchObject({ hasOrg: true, hasInstructor: true, full: 5 });
    const { staff } = await db().firm.findUniqueOrThrow({ where: { uscc: String(firm.uscc) } });
    expect(staff).toBe(40);
  });

  it("does nothing to firms it does not name, and lists those of its streets", async () => {
    const [here, elsewhere] = [line(14), line(15, { district: "乙区", community: "南一社区" })];
    await sendLedger(MARCH, [here, elsewhere, line(16)]);
    const { missing } = await sendLedger(APRIL, [line(16)]);
    expect(missing).toContainEqual({ uscc: here.uscc, name: here.name, region: "990102001001" });
    expect(missing.map(({ uscc }) => uscc)).not.toContain(elsewhere.uscc);
    expect(await standingOf(here.uscc, APRIL)).toMatchObject({ cohort: "UNSURVEYED" });
  });

  it("moves a firm to another community from its day", async () => {
    const firm = line(17);
    await sendLedger(MARCH, [firm]);
    await sendLedger(APRIL, [line(17, { community: "西一社区" })]);
    expect(await standingOf(firm.uscc, "2026-04-29")).toMatchObject({ region: "990102001001" });
    expect(await standingOf(firm.uscc, APRIL)).toMatchObject({ region: "990102002001" });
  });

  it("ends what was recorded by hand and is not named", async () => {
    const firm = line(18, { full: 5 });
    await sendLedger(MARCH, [firm]);
    const { id: firmId } = await db().firm.findUniqueOrThrow({ where: { uscc: String(firm.uscc) } });
    await establishOrganisation(system, {
      kind: "BRANCH",
      name: "示例18号党支部",
      regionCode: "990102001001",
      covers: [{ firmId, form: "OWN" }],
      approvedOn: "2026-04-10",
    });
    const days = ["2026-04-09", "2026-04-10", "2026-04-30"];
    expect(await covered(firm, days, "hasOrg")).toEqual([false, true, true]);
    await sendLedger(APRIL, [firm]);
    expect(await covered(firm, days, "hasOrg")).toEqual([false, true, false]);
  });
});

describe("an earlier 统计时点 that is imported later", () => {
  it("fills only the days before the next known fact", async () => {
    const firm = line(30, own("示例30号党支部", { secretary: "示例丙" }));
    await sendLedger(MAY, [firm]);
    await sendLedger(MARCH, [line(30, { full: 2, community: "东二社区" })]);
    expect(await standingOf(firm.uscc, "2026-03-30")).toBeNull();
    const filled = { region: "990102001002", full: 2, hasOrg: false };
    expect(await standingOf(firm.uscc, MARCH)).toMatchObject(filled);
    expect(await standingOf(firm.uscc, "2026-05-30")).toMatchObject(filled);
    expect(await standingOf(firm.uscc, MAY)).toMatchObject({ region: "990102001001", full: 5, hasOrg: true });
  });

  it("overwrites nothing that the later ledger says of the organisation", async () => {
    const later = own("示例31号党支部", { secretary: "示例丁" });
    await sendLedger(MAY, [line(31, later)]);
    const earlier = { ...later, secretary: "示例戊", superior: "示例街道党工委" };
    await sendLedger(MARCH, [line(31, earlier)]);
    const found = await db().organisation.findFirstOrThrow({ where: { name: "示例31号党支部" } });
    expect([found.secretary, found.superior]).toEqual(["示例丁", "示例街道党工委"]);
  });
});

describe("the same 统计时点 again", () => {
  it("corrects it, and the audit keeps both", async () => {
    const firm = line(40, own("示例40号党支部"));
    await sendLedger(MARCH, [firm]);
    const { updated, ends } = await sendLedger(MARCH, [line(40, { full: 1 })]);
    expect([updated, ends]).toEqual([1, []]);
    expect(await standingOf(firm.uscc, MARCH)).toMatchObject({ full: 1, hasOrg: false });
    const { id } = await db().firm.findUniqueOrThrow({ where: { uscc: String(firm.uscc) } });
    const entries = await db().auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } });
    expect(entries.map(({ action }) => action)).toEqual(["firm.ledger_created", "firm.ledger_updated"]);
    const [first, second] = entries.map(({ body }) => JSON.parse(body));
    expect(first.after.statement.members.full).toBe(5);
    expect([second.before.statement.members.full, second.after.statement.members.full]).toEqual([5, 1]);
  });

  it("takes back a declaration that it made before", async () => {
    const firm = line(41, { full: 3 });
    await sendLedger(MARCH, [firm]);
    await sendLedger(MARCH, [line(41)]);
    expect(await standingOf(firm.uscc, MARCH)).toMatchObject({ cohort: "UNSURVEYED" });
  });

  it("does not reach past a later ledger", async () => {
    const firm = line(42, sent("示例己"));
    await sendLedger(MARCH, [firm]);
    await sendLedger(APRIL, [firm]);
    await sendLedger(MARCH, [line(42, { full: 0 })]);
    const days = [MARCH, "2026-04-29", APRIL];
    expect(await covered(firm, days, "hasInstructor")).toEqual([false, false, true]);
  });
});

describe("rows outside the sender's scope", () => {
  it("are refused where their community is out of scope", async () => {
    const outside = line(50, { district: "乙区", community: "南一社区" });
    const { problems, rejected } = await sendLedger(MARCH, [outside], { as: district });
    expect([rejected, problems.map(({ code }) => code)]).toEqual([1, ["OUT_OF_SCOPE"]]);
  });

  it("are refused where the firm is accountable elsewhere, naming that district; the system may move it", async () => {
    await sendLedger(MARCH, [line(51, { district: "乙区", community: "南一社区" })]);
    const { problems, accepted } = await sendLedger(APRIL, [line(51)], { as: district });
    expect([accepted, problems.map(({ code }) => code)]).toEqual([0, ["ACCOUNTABLE_ELSEWHERE"]]);
    expect(problems[0]?.message).toMatch(/乙区.*申请划转/);
    expect((await sendLedger(APRIL, [line(51)])).updated).toBe(1);
    expect(await standingOf(line(51).uscc, APRIL)).toMatchObject({ region: "990102001001" });
  });
});

it("leaves no drift in the spans", async () => {
  expect(await drift()).toBe(0);
});
