import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { type DailyTask, runDailyTasks } from "@/lib/platform/jobs/daily";
import { localDate } from "@/lib/shared/time/local-date";
import { dailyTasks } from "@/lib/wiring/jobs";
import "@/lib/wiring/install";
import { useTestDatabase } from "@/tests/support/database";

useTestDatabase();

const MONDAY = localDate("2026-03-30");
const TUESDAY = localDate("2026-03-31");

let runs: string[] = [];
const sweep: DailyTask = {
  name: "sweep",
  run: async (day) => {
    await new Promise((done) => setTimeout(done, 30));
    runs.push(day);
  },
};

afterEach(async () => {
  runs = [];
  await db().dailyRun.deleteMany({});
});

describe("daily tasks", () => {
  it("run once on each business day, however many workers look however often", async () => {
    const look = () => runDailyTasks([sweep], MONDAY);
    await Promise.all([look(), look(), look()]);
    await look();
    expect(runs).toEqual([MONDAY]);
    await runDailyTasks([sweep], TUESDAY);
    expect(runs).toEqual([MONDAY, TUESDAY]);
  });

  it("are tried again later when they fail, without stopping the others", async () => {
    let broken = true;
    const fragile: DailyTask = {
      name: "fragile",
      run: async (day) => {
        if (broken) throw new Error("no water");
        runs.push(`fragile ${day}`);
      },
    };
    const look = () => runDailyTasks([fragile, sweep], MONDAY);
    expect(await look()).toEqual([
      { name: "fragile", outcome: "failed" },
      { name: "sweep", outcome: "done" },
    ]);
    const failed = await db().dailyRun.findFirstOrThrow({ where: { name: "fragile" } });
    expect(failed).toMatchObject({ attempts: 1, finishedAt: null, lastError: "Error: no water" });

    broken = false;
    expect(await look()).toEqual([]);
    await db().dailyRun.updateMany({ where: { name: "fragile" }, data: { nextAttemptAt: new Date(0) } });
    expect(await look()).toEqual([{ name: "fragile", outcome: "done" }]);
    expect(runs).toEqual([MONDAY, `fragile ${MONDAY}`]);
  });

  it("of the portal all succeed on an empty database", async () => {
    const outcomes = await runDailyTasks(dailyTasks, MONDAY);
    expect(outcomes).toEqual(dailyTasks.map(({ name }) => ({ name, outcome: "done" })));
  });

  it("drop sign-in failures and sessions that ended long ago, and keep the live ones", async () => {
    const user = await db().user.create({ data: { login: "li", name: "李", passwordHash: "x" } });
    const day = 86_400_000;
    const session = (endsInDays: number) => {
      const expiresAt = new Date(Date.now() + endsInDays * day);
      return { userId: user.id, startedAt: expiresAt, lastSeenAt: expiresAt, expiresAt };
    };
    await db().session.createMany({ data: [session(-31), session(-1), session(1)] });
    const failure = (daysAgo: number) => ({
      login: "li",
      address: "::1",
      at: new Date(Date.now() - daysAgo * day),
    });
    await db().signInFailure.createMany({ data: [failure(2), failure(0)] });
    await runDailyTasks(dailyTasks, MONDAY);
    expect(await db().session.count()).toBe(2);
    expect(await db().signInFailure.count()).toBe(1);
  });
});
