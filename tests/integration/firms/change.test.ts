import { beforeAll, describe, expect, it } from "vitest";
import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { recordSuccession } from "@/lib/domains/firms/commands/record-succession";
import { renameFirm } from "@/lib/domains/firms/commands/rename-firm";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import {
  city,
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const firmsIn = async (region: string, day: string) => (await figuresOf(region, day)).firms;
const WEST = "990102002001";

describe("moving a firm", () => {
  it("takes the firm from one street to the other on the day, and changes no figure of the district", async () => {
    const firmId = await inventedFirm();
    const before = [await firmsIn("990102001", "2026-03-01"), await firmsIn("990102002", "2026-03-01")];
    await moveFirm(district, { firmId, version: 1, regionCode: WEST, from: "2026-03-01" });
    const after = [await firmsIn("990102001", "2026-03-01"), await firmsIn("990102002", "2026-03-01")];
    expect(after).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
    expect(await firmsIn("990102", "2026-02-28")).toBe(await firmsIn("990102", "2026-03-01"));
    expect((await db().firm.findUnique({ where: { id: firmId } }))?.regionCode).toBe(WEST);
    expect(await drift()).toBe(0);
  });

  it("is refused to who does not answer for both sides", async () => {
    const firmId = await inventedFirm();
    const move = { firmId, version: 1, regionCode: WEST, from: "2026-03-01" };
    await expect(moveFirm(eastStreet, move)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(moveFirm(westStreet, move)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(moveFirm(firmManager, move)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await versionOf("firm", firmId)).toBe(1);
  });

  it("tells the second of two editors who was first, and writes nothing for him", async () => {
    const firmId = await inventedFirm();
    await moveFirm(district, { firmId, version: 1, regionCode: WEST, from: "2026-03-01" });
    const second = moveFirm(district, { firmId, version: 1, regionCode: "990102001002", from: "2026-04-01" });
    await expect(second).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining(district.login),
    });
    expect(await db().firmResidence.count({ where: { firmId } })).toBe(2);
  });

  it("says how to mend a day that does not fit", async () => {
    const firmId = await inventedFirm();
    const move = (from: string, regionCode = WEST) =>
      moveFirm(district, { firmId, version: 1, regionCode, from });
    await expect(move("2026-01-01")).rejects.toMatchObject({
      code: "STATE",
      message: expect.stringContaining("次日"),
    });
    await expect(move("2026-02-01", "990102001001")).rejects.toMatchObject({ code: "STATE" });
    await expect(move("2026-02-01", "990100")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await versionOf("firm", firmId)).toBe(1);
  });
});

describe("closing a firm", () => {
  it("counts it no longer from the day on, keeps its past, and is done once", async () => {
    const firmId = await inventedFirm();
    const before = await firmsIn("990102001001", "2026-04-30");
    await closeFirm(city, { firmId, version: 1, on: "2026-05-01", reason: "已注销登记" });
    expect(await firmsIn("990102001001", "2026-04-30")).toBe(before);
    expect(await firmsIn("990102001001", "2026-05-01")).toBe(before - 1);
    const again = {
      firmId,
      version: await versionOf("firm", firmId),
      on: "2026-06-01",
      reason: "已注销登记",
    };
    await expect(closeFirm(city, again)).rejects.toMatchObject({ code: "STATE" });
    expect(await drift()).toBe(0);
  });

  it("is refused to a neighbouring street", async () => {
    const firmId = await inventedFirm();
    const close = closeFirm(westStreet, { firmId, version: 1, on: "2026-05-01", reason: "已注销登记" });
    await expect(close).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("renaming a firm", () => {
  it("states the name from the day on and keeps the staff that is not told anew", async () => {
    const firmId = await inventedFirm({ staff: 30 });
    await renameFirm(eastStreet, { firmId, version: 1, name: "示例新名公司", on: "2026-03-01" });
    const firm = await db().firm.findUnique({ where: { id: firmId } });
    expect(firm).toMatchObject({ name: "示例新名公司", staff: 30, initials: "slxmgs" });
    const version = await versionOf("firm", firmId);
    await renameFirm(eastStreet, { firmId, version, name: "示例更正公司", on: "2026-03-01" });
    const facts = await db().firmProfile.findMany({ where: { firmId }, orderBy: { recordedAt: "asc" } });
    expect(facts.map(({ name, voidedAt }) => [name.slice(2, 4), voidedAt === null])).toEqual([
      ["物业", true],
      ["新名", false],
      ["更正", true],
    ]);
  });

  it("tells the second of two editors that he is late", async () => {
    const firmId = await inventedFirm();
    const rename = (name: string) => renameFirm(eastStreet, { firmId, version: 1, name, on: "2026-03-01" });
    const both = await Promise.allSettled([rename("示例甲名公司"), rename("示例乙名公司")]);
    expect(both.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    expect(both.find((each) => each.status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
  });
});

describe("recording a succession", () => {
  it("closes a merged predecessor and leaves one that was split", async () => {
    const [merged, split, successorId] = [await inventedFirm(), await inventedFirm(), await inventedFirm()];
    const on = { successorId, effectiveOn: "2026-06-01" };
    const before = await firmsIn("990102001001", "2026-06-01");
    await recordSuccession(eastStreet, { kind: "SPLIT", predecessorId: split, ...on });
    expect(await firmsIn("990102001001", "2026-06-01")).toBe(before);
    await recordSuccession(city, { kind: "MERGED", predecessorId: merged, ...on });
    expect(await firmsIn("990102001001", "2026-06-01")).toBe(before - 1);
    const left = await db().firmResidence.findFirst({ where: { firmId: merged } });
    expect(left?.endReason).toBe("MERGED");
    const again = recordSuccession(city, { kind: "MERGED", predecessorId: merged, ...on });
    await expect(again).rejects.toMatchObject({ code: "STATE" });
    expect(await drift()).toBe(0);
  });

  it("is refused when one of the two is out of scope", async () => {
    const [predecessorId, successorId] = [await inventedFirm(), await inventedFirm({ region: WEST })];
    const succession = { kind: "MERGED", predecessorId, successorId, effectiveOn: "2026-06-01" } as const;
    await expect(recordSuccession(eastStreet, succession)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await versionOf("firm", predecessorId)).toBe(1);
  });
});
