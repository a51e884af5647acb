import { beforeAll, describe, expect, it } from "vitest";
import { registerFirm } from "@/lib/domains/firms/commands/register-firm";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedUscc } from "@/tests/support/invented-firm";
import {
  eastStreet,
  firmManager,
  importTwoDistricts,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const wanted = (serial: number, change: object = {}) => ({
  uscc: inventedUscc(serial),
  name: `示例登记${serial}公司`,
  regionCode: "990102001001",
  from: "2026-02-01",
  ...change,
});

describe("registering a firm", () => {
  it("counts the firm from its first day on, not surveyed yet", async () => {
    const { id } = await registerFirm(eastStreet, wanted(1, { staff: 12 }));
    expect((await figuresOf("990102001", "2026-01-31")).firms).toBe(0);
    expect(await figuresOf("990102001", "2026-02-01")).toEqual({ firms: 1, org: [0, 0], instructor: [0, 0] });
    const audit = await db().auditEntry.findFirst({ where: { subjectId: id } });
    expect(audit).toMatchObject({ action: "firm.registered", chain: "990102" });
    expect(await drift()).toBe(0);
  });

  it("is refused to a neighbouring street and to a firm manager", async () => {
    await expect(registerFirm(westStreet, wanted(2))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(registerFirm(firmManager, wanted(2))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await db().firm.count({ where: { uscc: inventedUscc(2) } })).toBe(0);
  });

  it("wants a reason for a wrong check character, and refuses a malformed code", async () => {
    const right = inventedUscc(3);
    const wrong = `${right.slice(0, 17)}${right.endsWith("0") ? "1" : "0"}`;
    await expect(registerFirm(eastStreet, wanted(3, { uscc: wrong }))).rejects.toMatchObject({
      code: "INVALID",
      reasons: [expect.objectContaining({ field: "usccReason" })],
    });
    const { id } = await registerFirm(eastStreet, wanted(3, { uscc: wrong, usccReason: "执照如此" }));
    expect((await db().firm.findUnique({ where: { id } }))?.usccReason).toBe("执照如此");
    await expect(registerFirm(eastStreet, wanted(4, { uscc: "123" }))).rejects.toMatchObject({
      code: "INVALID",
      reasons: [expect.objectContaining({ key: "malformed" })],
    });
  });

  it("names where a code is registered already: the place in scope, the district alone outside", async () => {
    await registerFirm(system, wanted(5));
    await expect(registerFirm(eastStreet, wanted(5))).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/示例登记5公司.*示例市甲区东街道东一社区/),
    });
    const outside = registerFirm(westStreet, wanted(5, { regionCode: "990102002001" }));
    await expect(outside).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.not.stringMatching(/东一社区|示例登记5公司/),
    });
    await expect(outside).rejects.toMatchObject({ message: expect.stringContaining("甲区") });
  });

  it("lets one of two who register the same firm at once through", async () => {
    const both = await Promise.allSettled([
      registerFirm(eastStreet, wanted(6)),
      registerFirm(eastStreet, wanted(6)),
    ]);
    expect(both.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = both.find((each) => each.status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "CONFLICT" } });
    const [held] = await db().firm.findMany({
      where: { uscc: inventedUscc(6) },
      select: { _count: { select: { residences: true, profiles: true, spans: true } } },
    });
    expect(held?._count).toEqual({ residences: 1, profiles: 1, spans: 1 });
  });
});
