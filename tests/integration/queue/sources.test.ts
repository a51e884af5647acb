import { beforeAll, describe, expect, it } from "vitest";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { setTarget } from "@/lib/domains/settings/commands/set-target";
import { checkLedger } from "@/lib/domains/transfers/commands/check-ledger";
import { abandonLedger } from "@/lib/domains/transfers/commands/decide-ledger";
import type { Actor, UserActor } from "@/lib/shared/access/actor";
import { type QueueEntry, type QueueQuestion, queueGroup } from "@/lib/shared/queue";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { getQueue } from "@/lib/wiring/queue";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm } from "@/tests/support/invented-firm";
import { ledgerFile, line } from "@/tests/support/ledger-file";
import {
  city,
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();

const TODAY = localDate("2026-06-10");
const ALL: QueueQuestion = { today: TODAY, limit: 100 };
const EAST_1 = "990102001001";

const linesOf = async (actor: Actor, what: string, question = ALL) =>
  (await getQueue(actor, question)).entries.filter(({ key }) => key.startsWith(`${what}:`));
const said = (lines: readonly QueueEntry[]) => lines.map(({ about, due }) => [about, due]);

function managerOf(firmId: string): UserActor {
  const scope = { kind: "FIRM", subjectId: firmId, regionCode: regionCode(EAST_1) } as const;
  return { ...firmManager, grants: [{ role: "FIRM_MANAGER", scope }] };
}

async function firmWith(full: number): Promise<string> {
  const firmId = await inventedFirm();
  await declareMembers(eastStreet, { firmId, declaredOn: "2026-01-01", full, probationary: 0 });
  return firmId;
}

async function branch(name: string, firms: readonly string[], termLastDay?: string): Promise<void> {
  const joint = firms.length > 1;
  await establishOrganisation(eastStreet, {
    kind: joint ? "JOINT_BRANCH" : "BRANCH",
    name,
    regionCode: "990102001",
    approvedOn: "2026-01-10",
    ...(termLastDay ? { termLastDay } : {}),
    covers: firms.map((firmId) => ({ firmId, form: joint ? ("JOINT" as const) : ("OWN" as const) })),
  });
}

let unsurveyed: string;
let unled: string;

beforeAll(async () => {
  await importTwoDistricts();
  await setTarget(city, {
    regionCode: "990100",
    indicator: "orgCoverage",
    startsOn: "2026-01-01",
    dueOn: "2026-06-30",
  });
  unsurveyed = await inventedFirm();
  await firmWith(3);
  unled = await firmWith(0);
  await branch("届满党支部", [await firmWith(3)], "2026-06-09");
  await branch("将届满党支部", [await firmWith(3)], "2026-12-07");
  await branch("未到提醒党支部", [await firmWith(3)], "2026-12-08");
  await branch("六家联合党支部", await Promise.all(Array.from({ length: 6 }, () => firmWith(1))));
  const instructor = { name: "示例甲", employer: "示例街道办" };
  for (const lastDay of ["2026-06-09", "2026-06-10", "2026-07-10", "2026-07-11"]) {
    await assignInstructor(eastStreet, {
      firmId: await firmWith(0),
      instructor,
      from: "2026-02-01",
      lastDay,
    });
  }
});

describe("待办 of the officials of a place", () => {
  it("holds organisations whose term is over or ends within 180 days, and joint ones over five units", async () => {
    expect(said(await linesOf(eastStreet, "party.term"))).toEqual([
      ["届满党支部", "2026-06-09"],
      ["将届满党支部", "2026-12-07"],
    ]);
    expect(await linesOf(eastStreet, "party.crowded")).toMatchObject([
      { about: "六家联合党支部", detail: "现覆盖6家单位", due: null },
    ]);
  });

  it("holds assignments in office whose last day is within 30 days, unless the next one is named", async () => {
    const ending = await linesOf(eastStreet, "dispatch.ending");
    expect(ending.map(({ due }) => due)).toEqual(["2026-06-10", "2026-07-10"]);
    const firmId = ending[1]?.href.split("/").at(-1) ?? "";
    const instructor = { name: "示例乙", employer: "示例街道办" };
    await assignInstructor(eastStreet, { firmId, instructor, from: "2026-07-11" });
    expect((await linesOf(eastStreet, "dispatch.ending")).map(({ due }) => due)).toEqual(["2026-06-10"]);
  });

  it("holds one line for each gap of the place, by the due day of its target", async () => {
    expect(said(await linesOf(district, "coverage.gap"))).toEqual([
      ["应建未建 1 家", "2026-06-30"],
      ["未摸底 1 家", "2026-06-30"],
      ["选派到期 1 家", null],
      ["从未选派指导员 1 家", null],
    ]);
    expect(await linesOf(westStreet, "coverage.gap")).toEqual([]);
  });

  it("counts each group exactly, however few lines are asked for", async () => {
    const [whole, few] = [await getQueue(district, ALL), await getQueue(district, { ...ALL, limit: 1 })];
    expect(few.counts).toEqual(whole.counts);
    expect(whole.incomplete).toBe(false);
    for (const group of ["OVERDUE", "TODAY", "THIS_WEEK", "LATER"] as const) {
      const lines = whole.entries.filter(({ due }) => queueGroup(due, TODAY) === group);
      expect(whole.counts[group]).toBe(lines.length);
    }
  });

  it("narrows to a region inside the actor's, and holds nothing of one outside", async () => {
    const inside = await getQueue(city, { ...ALL, region: regionCode("990102001") });
    expect(inside.entries.length).toBeGreaterThan(5);
    const beside = await getQueue(city, { ...ALL, region: regionCode("990103") });
    expect(beside.entries).toEqual([]);
    const outside = await getQueue(westStreet, { ...ALL, region: regionCode("990102001") });
    expect(outside.entries).toEqual([]);
  });
});

describe("待办 of a firm's people", () => {
  it("says what is missing at their firm, and nothing of any other", async () => {
    const { entries } = await getQueue(managerOf(unsurveyed), ALL);
    expect(entries).toMatchObject([
      { todo: "向社区报送本企业党员人数", due: null, href: `/desk/firms/${unsurveyed}` },
    ]);
    expect((await getQueue(managerOf(unled), ALL)).entries).toMatchObject([
      { todo: "请街道选派党建指导员", href: `/desk/firms/${unled}` },
    ]);
  });
});

describe("待办 of whoever checked a ledger", () => {
  it("holds the run until it is decided, and nobody else's", async () => {
    const content = await ledgerFile([line(1, { full: 2 })]);
    const { runId } = await checkLedger(eastStreet, {
      content,
      fileName: "东街道台账.xlsx",
      asOf: localDate("2026-03-31"),
    });
    const waiting = await linesOf(eastStreet, "transfers.undecided");
    expect(waiting).toMatchObject([{ about: "东街道台账.xlsx", href: `/desk/import/${runId}` }]);
    expect(await linesOf(district, "transfers.undecided")).toEqual([]);
    await abandonLedger(eastStreet, { runId });
    expect(await linesOf(eastStreet, "transfers.undecided")).toEqual([]);
  });
});
