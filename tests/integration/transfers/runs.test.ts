import { beforeAll, describe, expect, it } from "vitest";
import { checkLedger } from "@/lib/domains/transfers/commands/check-ledger";
import { abandonLedger, commitLedger } from "@/lib/domains/transfers/commands/decide-ledger";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { rememberMapping } from "@/lib/domains/transfers/commands/remember-mapping";
import { dropOldUploads } from "@/lib/domains/transfers/jobs";
import {
  getImportRun,
  ledgerTemplate,
  listImportRuns,
  resultWorkbookOf,
} from "@/lib/domains/transfers/queries";
import { db } from "@/lib/platform/db/client";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { localDate } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { drift } from "@/tests/support/figures-of";
import { type LedgerLine, ledgerFile, line, sendLedger } from "@/tests/support/ledger-file";
import { onDatabase } from "@/tests/support/on-database";
import { standingOf } from "@/tests/support/standing-of";
import { tableCounts } from "@/tests/support/table-counts";
import {
  city,
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
  westStreet,
} from "@/tests/support/two-districts";

const database = useTestDatabase();
beforeAll(importTwoDistricts);

const MARCH = localDate("2026-03-31");
const NOT_FOUND = { code: "NOT_FOUND" };
const STATE = { code: "STATE" };

async function check(lines: readonly LedgerLine[], actor = eastStreet) {
  const content = await ledgerFile(lines);
  return checkLedger(actor, { content, fileName: "东街道台账.xlsx", asOf: MARCH });
}

describe("a checked ledger", () => {
  it("writes no record before it is committed, once", async () => {
    const firm = line(1, { full: 2 });
    const { runId, report } = await check([firm]);
    expect(await standingOf(firm.uscc, MARCH)).toBeNull();
    expect(await commitLedger(eastStreet, { runId })).toEqual(report);
    expect(await standingOf(firm.uscc, MARCH)).toMatchObject({ full: 2 });
    const before = await tableCounts();
    await expect(commitLedger(eastStreet, { runId })).rejects.toMatchObject(STATE);
    expect(await tableCounts()).toEqual(before);
  });

  it("is committed once by two clicks at the same moment", async () => {
    const { runId } = await check([line(2)]);
    const clicks = [commitLedger(eastStreet, { runId }), commitLedger(eastStreet, { runId })];
    const settled = await Promise.allSettled(clicks);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(settled.find(({ status }) => status === "rejected")).toMatchObject({ reason: STATE });
  });

  it("is judged again at the commit, since records may have changed", async () => {
    const { runId, report } = await check([line(3)]);
    expect(report.created).toBe(1);
    await sendLedger(MARCH, [line(3, { district: "乙区", community: "南一社区" })]);
    const committed = await commitLedger(eastStreet, { runId });
    expect([committed.accepted, committed.problems.map(({ code }) => code)]).toEqual([
      0,
      ["ACCOUNTABLE_ELSEWHERE"],
    ]);
  });

  it("is nobody else's to decide, and absent for those who may not see it", async () => {
    const { runId } = await check([line(4)]);
    await expect(commitLedger(westStreet, { runId })).rejects.toMatchObject(NOT_FOUND);
    await expect(commitLedger(city, { runId })).rejects.toMatchObject(NOT_FOUND);
    await expect(abandonLedger(system, { runId })).rejects.toMatchObject(NOT_FOUND);
    await expect(getImportRun(westStreet, runId)).rejects.toMatchObject(NOT_FOUND);
    await expect(resultWorkbookOf(westStreet, runId)).rejects.toMatchObject(NOT_FOUND);
    await expect(getImportRun(firmManager, runId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(getImportRun(eastStreet, "1")).rejects.toMatchObject(NOT_FOUND);
    expect(await getImportRun(district, runId)).toMatchObject({ mine: false, state: "CHECKED" });
    expect(await getImportRun(eastStreet, runId)).toMatchObject({ mine: true, hasFile: true });
  });

  it("may be abandoned, which ends it", async () => {
    const { runId } = await check([line(5)]);
    await abandonLedger(eastStreet, { runId });
    await expect(commitLedger(eastStreet, { runId })).rejects.toMatchObject(STATE);
    expect(await getImportRun(eastStreet, runId)).toMatchObject({ state: "ABANDONED", hasFile: false });
  });

  it("comes back with its problems marked in place", async () => {
    const { runId } = await check([line(6, { full: "很多" })]);
    const { fileName, content } = await resultWorkbookOf(eastStreet, runId);
    const [sheet] = (await readWorkbook(content)).sheets;
    expect(fileName).toMatch(/^东街道台账.*\.xlsx$/);
    expect(sheet?.rows[0]?.cells.at(-1)).toBe("问题");
    expect(sheet?.rows[1]?.cells.at(-1)).toMatch(/数字有误.*很多/);
  });

  it("stands in the list of those who may see it, newest first", async () => {
    const { runId } = await check([line(7)]);
    const mine = await listImportRuns(eastStreet, { page: 1 });
    expect(mine.items[0]).toMatchObject({ id: runId, rows: 1, accepted: 1, rejected: 0, asOf: MARCH });
    expect((await listImportRuns(westStreet, { page: 1 })).total).toBe(0);
  });

  it("loses its file after thirty days, and can then not be committed", async () => {
    const { runId } = await check([line(8)]);
    const started = (await getImportRun(eastStreet, runId)).startedAt;
    const daysLater = (days: number) => new Date(started.getTime() + days * 86_400_000);
    await dropOldUploads(daysLater(29));
    expect(await getImportRun(eastStreet, runId)).toMatchObject({ hasFile: true });
    expect(await dropOldUploads(daysLater(31))).toBeGreaterThan(0);
    expect(await getImportRun(eastStreet, runId)).toMatchObject({ hasFile: false });
    await expect(commitLedger(eastStreet, { runId })).rejects.toMatchObject(STATE);
  });
});

describe("headers that the ledger does not know", () => {
  const odd = (serial: number) =>
    ledgerFile([line(serial, { full: 4 })], ["uscc", "name", "community", "full"], { full: "在册同志" });
  const send = async (serial: number, actor = eastStreet) =>
    checkLedger(actor, { content: await odd(serial), fileName: "台账.xlsx", asOf: MARCH });

  it("are mapped by their sender, and remembered for the next file of the same source", async () => {
    const { runId, report } = await send(20);
    expect(report.unknownHeaders).toEqual(["在册同志"]);
    const mapped = await rememberMapping(eastStreet, { runId, mapping: { 在册同志: "full" } });
    expect(mapped.unknownHeaders).toEqual([]);
    await commitLedger(eastStreet, { runId });
    expect(await standingOf(line(20).uscc, MARCH)).toMatchObject({ full: 4 });
    expect((await send(21)).report.unknownHeaders).toEqual([]);
    expect((await send(22, westStreet)).report.unknownHeaders).toEqual(["在册同志"]);
  });

  it("are mapped by nobody else, and to no column that there is not", async () => {
    const { runId } = await send(23, westStreet);
    const map = (actor: typeof city, column: string) =>
      rememberMapping(actor, { runId, mapping: { 在册同志: column as "full" } });
    await expect(map(eastStreet, "full")).rejects.toMatchObject(NOT_FOUND);
    await expect(map(westStreet, "nonsense")).rejects.toMatchObject({ code: "INVALID" });
  });
});

describe("what goes wrong", () => {
  const many = (from: number) => Array.from({ length: 300 }, (_, index) => line(from + index, { full: 1 }));

  it("two commits of one file at the same moment give what one gives", async () => {
    const [first, second] = await Promise.all([sendLedger(MARCH, many(1000)), sendLedger(MARCH, many(1000))]);
    expect([first.created, second.created].sort((a, b) => a - b)).toEqual([0, 300]);
    expect([first.unchanged, second.unchanged].sort((a, b) => a - b)).toEqual([0, 300]);
    expect(await drift()).toBe(0);
  });

  it("a connection cut in mid-transaction leaves nothing, and the next try succeeds", async () => {
    const content = await ledgerFile(many(2000));
    const before = await tableCounts();
    await onDatabase(database.ownerUrl, async (owner) => {
      // The audit is written last: the import waits here with all its facts written, and is cut.
      await owner.query("BEGIN; LOCK TABLE audit_head IN ACCESS EXCLUSIVE MODE");
      const cut = importLedger(system, { content, fileName: "台账.xlsx", asOf: MARCH, commit: true });
      const failed = expect(cut).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await waitUntilBlocked(owner);
      await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${BLOCKED}`);
      await failed;
      await owner.query("ROLLBACK");
    });
    expect(await tableCounts()).toEqual(before);
    expect((await sendLedger(MARCH, many(2000))).created).toBe(300);
  });

  // Only here: other test files use the same server at the same time.
  const BLOCKED = "wait_event_type = 'Lock' AND datname = current_database()";

  async function waitUntilBlocked(owner: {
    query: (sql: string) => Promise<{ rows: unknown[] }>;
  }): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await owner.query(`SELECT 1 FROM pg_stat_activity WHERE ${BLOCKED}`);
      if (rows.length > 0) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("the import never came to its audit");
  }

  it("somebody without the right is refused before the file is read", async () => {
    const bad = { content: Buffer.from("no workbook"), fileName: "x.xlsx", commit: true };
    await expect(importLedger(firmManager, bad)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(importLedger(system, bad)).rejects.toMatchObject({ code: "INVALID" });
    expect(await db().importRun.count({ where: { fileName: "x.xlsx" } })).toBe(0);
  });
});

it("the template is a ledger that can be read", async () => {
  const { sheets } = await readWorkbook(await ledgerTemplate(eastStreet, MARCH));
  expect(JSON.stringify(sheets[0]?.rows)).toContain("统一社会信用代码");
});
