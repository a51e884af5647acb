import { beforeAll, describe, expect, it } from "vitest";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { endAssignment } from "@/lib/domains/dispatch/commands/end-assignment";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm } from "@/tests/support/invented-firm";
import { eastStreet, firmManager, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

async function firmWithoutMembers(): Promise<string> {
  const firmId = await inventedFirm();
  await declareMembers(eastStreet, { firmId, declaredOn: "2026-01-01", full: 0, probationary: 0 });
  return firmId;
}

const sent = (firmId: string, change: object = {}) => ({
  firmId,
  instructor: { name: "示例甲", employer: "示例街道办" },
  from: "2026-03-01",
  ...change,
});
const covered = async (day: string) => (await figuresOf("990102001", day)).instructor[0] ?? 0;

describe("sending an instructor", () => {
  it("covers the firm from the first day to the last, both included", async () => {
    const firmId = await firmWithoutMembers();
    const before = await covered("2026-03-01");
    await assignInstructor(eastStreet, sent(firmId, { lastDay: "2026-06-30" }));
    const days = ["2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01"];
    const counted = await Promise.all(days.map(covered));
    expect(counted).toEqual([before, before + 1, before + 1, before]);
    expect(await drift()).toBe(0);
  });

  it("finds the instructor again by name and employer in the district", async () => {
    const send = async (employer?: string) => {
      const instructor = { name: "示例乙", ...(employer ? { employer } : {}) };
      const wanted = sent(await firmWithoutMembers(), { instructor });
      return (await assignInstructor(eastStreet, wanted)).instructorId;
    };
    const first = await send();
    expect(await send("甲单位")).toBe(first);
    expect(await send("乙单位")).not.toBe(first);
    await expect(send()).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("单位") });
  });

  it("names who is there already, and makes nobody when it is refused", async () => {
    const firmId = await firmWithoutMembers();
    await assignInstructor(eastStreet, sent(firmId));
    const second = sent(firmId, { instructor: { name: "示例丙" }, from: "2026-05-01" });
    await expect(assignInstructor(eastStreet, second)).rejects.toMatchObject({
      code: "STATE",
      message: expect.stringContaining("示例甲"),
    });
    expect(await db().instructor.count({ where: { name: "示例丙" } })).toBe(0);
  });

  it("lets one of several who send at once through, with a sentence for the others", async () => {
    const firmId = await firmWithoutMembers();
    const all = await Promise.allSettled([1, 2, 3].map(() => assignInstructor(eastStreet, sent(firmId))));
    expect(all.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    for (const each of all) {
      if (each.status === "rejected") {
        expect(each.reason).toMatchObject({ name: "AppError", message: expect.stringContaining("指导员") });
      }
    }
    expect(await db().assignment.count({ where: { firmId } })).toBe(1);
  });

  it("is refused to a neighbouring street and to a firm manager", async () => {
    const wanted = sent(await firmWithoutMembers());
    await expect(assignInstructor(westStreet, wanted)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(assignInstructor(firmManager, wanted)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("ending an assignment early", () => {
  it("uncovers the firm from the day on and makes room for the next", async () => {
    const firmId = await firmWithoutMembers();
    const before = await covered("2026-05-01");
    const { id: assignmentId } = await assignInstructor(eastStreet, sent(firmId));
    const end = { assignmentId, version: 1, on: "2026-05-01", why: "WITHDRAWN" as const };
    await expect(endAssignment(westStreet, end)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(endAssignment(eastStreet, { ...end, on: "2026-02-01" })).rejects.toMatchObject({
      code: "STATE",
    });
    await endAssignment(eastStreet, end);
    expect(await covered("2026-04-30")).toBe(before + 1);
    expect(await covered("2026-05-01")).toBe(before);
    await expect(endAssignment(eastStreet, end)).rejects.toMatchObject({ code: "CONFLICT" });
    const next = sent(firmId, { instructor: { name: "示例丁" }, from: "2026-05-01" });
    await assignInstructor(eastStreet, next);
    expect(await covered("2026-05-01")).toBe(before + 1);
    expect(await drift()).toBe(0);
  });
});
