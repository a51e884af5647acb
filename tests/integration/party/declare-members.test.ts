import { beforeAll, describe, expect, it } from "vitest";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm } from "@/tests/support/invented-firm";
import { eastStreet, firmManager, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const declared = (firmId: string, full: number, change: object = {}) => ({
  firmId,
  declaredOn: "2026-03-01",
  full,
  probationary: 0,
  ...change,
});

describe("declaring members", () => {
  it("moves the firm from one cohort to the other on the day", async () => {
    const firmId = await inventedFirm();
    await declareMembers(eastStreet, declared(firmId, 0, { declaredOn: "2026-02-01" }));
    expect((await figuresOf("990102001", "2026-02-28")).instructor).toEqual([0, 1]);
    await declareMembers(eastStreet, declared(firmId, 4));
    expect(await figuresOf("990102001", "2026-03-01")).toMatchObject({ org: [0, 1], instructor: [0, 0] });
    expect(await drift()).toBe(0);
  });

  it("corrects the same day and keeps what was said before", async () => {
    const firmId = await inventedFirm();
    await declareMembers(eastStreet, declared(firmId, 4));
    await declareMembers(eastStreet, declared(firmId, 5));
    const facts = await db().memberDeclaration.findMany({ where: { firmId }, orderBy: { full: "asc" } });
    expect(facts.map(({ full, voidedAt }) => [full, voidedAt === null])).toEqual([
      [4, false],
      [5, true],
    ]);
  });

  it("refuses what cannot be, with a sentence for each field", async () => {
    const firmId = await inventedFirm({ staff: 3 });
    const wrong = declared(firmId, 4, { elsewhere: 5, declaredOn: "2099-01-01" });
    await expect(declareMembers(eastStreet, wrong)).rejects.toMatchObject({
      code: "INVALID",
      reasons: [
        expect.objectContaining({ field: "declaredOn" }),
        expect.objectContaining({ field: "elsewhere" }),
        expect.objectContaining({ field: "full" }),
      ],
    });
    expect(await db().memberDeclaration.count({ where: { firmId } })).toBe(0);
  });

  it("of what is declared for the day already is refused, and nothing is written twice", async () => {
    const firmId = await inventedFirm();
    await declareMembers(eastStreet, declared(firmId, 3));
    await expect(declareMembers(eastStreet, declared(firmId, 3))).rejects.toMatchObject({
      code: "INVALID",
      reasons: [expect.objectContaining({ key: "same", field: "declaredOn" })],
    });
    expect(await db().memberDeclaration.count({ where: { firmId } })).toBe(1);
  });

  it("is refused to a neighbouring street and to a firm manager", async () => {
    const firmId = await inventedFirm();
    await expect(declareMembers(westStreet, declared(firmId, 1))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(declareMembers(firmManager, declared(firmId, 1))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("lets one of two who declare the same day at once through", async () => {
    const firmId = await inventedFirm();
    const both = await Promise.allSettled([
      declareMembers(eastStreet, declared(firmId, 1)),
      declareMembers(eastStreet, declared(firmId, 2)),
    ]);
    const held = await db().memberDeclaration.findMany({ where: { firmId, voidedAt: null } });
    expect(held).toHaveLength(1);
    for (const each of both) {
      if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "CONFLICT" });
    }
  });
});
