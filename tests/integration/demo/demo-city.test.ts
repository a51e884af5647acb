import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { getFigures } from "@/lib/domains/coverage/queries/get-figures";
import { GAPS } from "@/lib/domains/coverage/schema";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { SystemActor } from "@/lib/shared/access/actor";
import { regionCode } from "@/lib/shared/region-code";
import { addMonths, type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import { checkUscc } from "@/lib/shared/uscc";
import { preparePortal } from "@/lib/wiring/prepare";
import { heldDemoAccounts } from "@/prisma/seed/held-accounts";
import { loadDemo } from "@/prisma/seed/load-demo";
import { useTestDatabase } from "@/tests/support/database";

const ACTOR: SystemActor = { kind: "system", name: "system:demo" };
const CITY = regionCode("210100");

async function figuresOn(day: LocalDate) {
  return getFigures(ACTOR, CITY, day);
}

async function fingerprint(): Promise<string> {
  const figures = [];
  for (let back = 18; back >= 0; back -= 3) figures.push(await figuresOn(addMonths(today(), -back)));
  return createHash("sha256").update(JSON.stringify(figures)).digest("hex");
}

describe("the demo city", () => {
  useTestDatabase();
  let accounts: Awaited<ReturnType<typeof preparePortal>>["accounts"];

  beforeAll(async () => {
    await preparePortal({ demo: false });
    expect(await db().firm.count()).toBe(0);
    ({ accounts } = await preparePortal({ demo: true }));
  }, 120_000);

  it("has the size of the real one", async () => {
    expect(await db().firm.count({ where: { isDemo: true } })).toBe(1_300);
    expect(await db().serviceProject.count({ where: { isDemo: true } })).toBe(4_500);
    expect(await db().estate.count({ where: { isDemo: true } })).toBeGreaterThan(4_000);
  });

  it("marks every firm, estate, project and organisation as a sample", async () => {
    const unmarked = { OR: [{ isDemo: false }, { NOT: { name: { startsWith: "示例" } } }] };
    expect([
      await db().firm.count({ where: unmarked }),
      await db().estate.count({ where: unmarked }),
      await db().serviceProject.count({ where: unmarked }),
      await db().organisation.count({ where: unmarked }),
      await db().firmProfile.count({ where: { NOT: { name: { startsWith: "示例" } } } }),
      await db().instructor.count({ where: { isDemo: false } }),
      await db().user.count({ where: { isDemo: false } }),
    ]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("has credit codes that check", async () => {
    const firms = await db().firm.findMany({ select: { uscc: true } });
    expect(firms.filter(({ uscc }) => checkUscc(uscc) !== "VALID")).toEqual([]);
    expect(firms.filter(({ uscc }) => !/^9121\d{4}MA/.test(uscc))).toEqual([]);
  });

  it("leaves out places that are nobody's community", async () => {
    const closed = await db().region.findMany({ where: { selectable: false }, select: { code: true } });
    const there = await db().firmResidence.count({
      where: { OR: closed.map(({ code }) => ({ regionCode: { startsWith: code } })) },
    });
    expect(there).toBe(0);
  });

  it("agrees with what its facts derive to, and with its audit", async () => {
    expect(await verifySpans()).toMatchObject({ firms: 1_300, drift: 0 });
    expect(await verifyAudit()).toMatchObject({ ok: true });
    expect(await db().auditEntry.count({ where: { action: "demo.loaded", actorName: "system:demo" } })).toBe(
      14,
    );
  });

  it("shows every reason for a gap", async () => {
    const day = toDateColumn(today());
    const found = await db().coverageSpan.groupBy({
      by: ["gap"],
      where: { validFrom: { lte: day }, validTo: { gt: day } },
    });
    expect(new Set(found.map(({ gap }) => gap))).toEqual(new Set([...GAPS, null]));
  });

  it("is nearly there, with districts that are through, one that is all but, and one that is far behind", async () => {
    const { children, orgCoverage, instructorCoverage } = await figuresOn(today());
    const rate = (of: { numerator: number; denominator: number }) => of.numerator / of.denominator;
    for (const whole of [orgCoverage, instructorCoverage]) {
      expect(rate(whole)).toBeGreaterThan(0.88);
      expect(rate(whole)).toBeLessThan(0.95);
    }
    const rates = children.map((child) => rate(child.orgCoverage));
    expect(rates).toHaveLength(13);
    expect(rates.filter((each) => each === 1).length).toBeGreaterThanOrEqual(2);
    expect(rates.filter((each) => each >= 0.99 && each < 1)).toHaveLength(1);
    expect(rates.filter((each) => each < 0.7)).toHaveLength(1);
  });

  it("rises from quarter to quarter", async () => {
    const rates: number[] = [];
    for (let back = 18; back >= 0; back -= 3) {
      const { workCoverage } = await figuresOn(addMonths(today(), -back));
      rates.push(workCoverage.numerator / workCoverage.denominator);
    }
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(rates[0]).toBeLessThan(0.4);
  });

  it("has two targets that are still to come", async () => {
    const targets = await db().target.findMany({ where: { regionCode: CITY } });
    expect(targets.map(({ indicator }) => indicator).sort()).toEqual(["INSTRUCTOR_COVERAGE", "ORG_COVERAGE"]);
    for (const { dueOn, goalBp } of targets) {
      expect(goalBp).toBe(10_000);
      expect(dueOn?.toISOString().slice(5, 10)).toBe("06-30");
      expect(dueOn?.getTime()).toBeGreaterThan(toDateColumn(today()).getTime());
    }
  });

  it("has an account for every role", async () => {
    const held = await heldDemoAccounts();
    expect(held.map(({ login }) => login)).toEqual(accounts.map(({ login }) => login));
    expect(new Set(held.map(({ role }) => role)).size).toBe(14);
    expect(held.find(({ login }) => login === "demo-city")?.scope).toBe("region:210100");
    expect(held.find(({ login }) => login === "demo-district")?.scope).toBe("region:210102");
    expect(held.find(({ login }) => login === "demo-street")?.scope).toMatch(/^region:210102\d{3}$/);
    expect(await db().user.count({ where: { mustChangePassword: true } })).toBe(0);
  });

  it("is loaded into an empty database only", async () => {
    await expect(loadDemo()).rejects.toMatchObject({ code: "STATE" });
    await preparePortal({ demo: true });
    expect(await db().firm.count()).toBe(1_300);
  });

  describe("another load with the same seed", () => {
    let first: string;
    beforeAll(async () => {
      first = await fingerprint();
    });
    describe("in a database of its own", () => {
      useTestDatabase();
      it("gives the same figures", async () => {
        await preparePortal({ demo: true });
        expect(await fingerprint()).toBe(first);
      }, 120_000);
    });
  });
});
