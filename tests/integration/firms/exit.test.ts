import { beforeAll, describe, expect, it } from "vitest";
import { confirmExit, declineExit, withdrawExit } from "@/lib/domains/firms/commands/answer-exit";
import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { recordSuccession } from "@/lib/domains/firms/commands/record-succession";
import {
  findFirmToChange,
  getExit,
  getFirmToChange,
  listExits,
  openMatters,
} from "@/lib/domains/firms/queries";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { addDays } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import {
  city,
  district,
  eastStreet,
  importTwoDistricts,
  otherDistrict,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const reason = "市场监管部门已注销登记";

async function recorded(by: Actor, firmId: string, on = "2026-05-01"): Promise<string> {
  const { exitId } = await closeFirm(by, { firmId, version: await versionOf("firm", firmId), on, reason });
  if (!exitId) throw new Error("it was done at once");
  return exitId;
}

const seen = async (id: string) => ({
  exitId: id,
  version: (await db().firmExit.findUniqueOrThrow({ where: { id } })).version,
});
const firmsIn = async (region: string, day: string = today()) => (await figuresOf(region, day)).firms;

describe("a closure recorded below", () => {
  it("leaves the denominator only when the level above confirms, and leaves past figures as they were", async () => {
    const firmId = await inventedFirm();
    const before = await firmsIn("990102001");
    const exit = await recorded(eastStreet, firmId);
    expect(await firmsIn("990102001")).toBe(before);
    expect(await openMatters(eastStreet, firmId)).toMatchObject({ exit: { id: exit, confirmName: "甲区" } });

    await confirmExit(district, await seen(exit));
    expect(await firmsIn("990102001")).toBe(before - 1);
    expect(await firmsIn("990102001", addDays(today(), -1))).toBe(before);
    expect(await firmsIn("990102001", "2026-05-02")).toBe(before);
    expect(await openMatters(eastStreet, firmId)).toEqual({ exit: null, transferId: null });
    expect(await drift()).toBe(0);
  });

  it("is confirmed by nobody but that level: not by who recorded it, a neighbour, or another district", async () => {
    const firmId = await inventedFirm();
    const { uscc } = await db().firm.findUniqueOrThrow({ where: { id: firmId } });
    const exit = await recorded(eastStreet, firmId);
    await expect(confirmExit(eastStreet, await seen(exit))).rejects.toMatchObject({
      reasons: [{ key: "level" }],
    });
    for (const outsider of [westStreet, otherDistrict]) {
      await expect(confirmExit(outsider, await seen(exit))).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(getExit(outsider, exit)).rejects.toMatchObject({ code: "NOT_FOUND" });
      const listed = (await listExits(outsider, {})).items.map((each) => each.id);
      expect(listed).not.toContain(exit);
      expect(await openMatters(outsider, firmId)).toEqual({ exit: null, transferId: null });
      expect(await findFirmToChange(outsider, uscc)).toBeNull();
    }
    expect(await getExit(eastStreet, exit)).toMatchObject({ part: "RECORDER", state: "PROPOSED" });
    expect(await getExit(district, exit)).toMatchObject({ part: "CONFIRMER" });
  });

  it("declined with a reason or withdrawn changes nothing, and may be recorded again", async () => {
    const firmId = await inventedFirm();
    const before = await firmsIn("990102001");
    const first = await recorded(eastStreet, firmId);
    await expect(recorded(eastStreet, firmId)).rejects.toMatchObject({ code: "STATE" });
    await declineExit(district, { ...(await seen(first)), reason: "仍在经营" });
    expect(await getExit(eastStreet, first)).toMatchObject({ state: "DECLINED", answer: "仍在经营" });

    const second = await recorded(eastStreet, firmId);
    await expect(withdrawExit(district, await seen(second))).rejects.toMatchObject({ code: "STATE" });
    await withdrawExit(eastStreet, await seen(second));
    await expect(confirmExit(district, await seen(second))).rejects.toMatchObject({ code: "STATE" });
    expect(await firmsIn("990102001")).toBe(before);
  });

  it("waits for the city when a district records it; the city's own is done at once", async () => {
    const exit = await recorded(district, await inventedFirm());
    expect(await getExit(city, exit)).toMatchObject({ confirmName: "示例市", part: "CONFIRMER" });
    expect((await getFirmToChange(city, await inventedFirm())).confirmName).toBeNull();
  });

  it("is not confirmed after the firm moved meanwhile, and of two answers one holds", async () => {
    const firmId = await inventedFirm();
    const overtaken = await recorded(eastStreet, firmId);
    const move = { firmId, version: await versionOf("firm", firmId), from: "2026-06-01" };
    await moveFirm(eastStreet, { ...move, regionCode: "990102001002" });
    await expect(confirmExit(district, await seen(overtaken))).rejects.toMatchObject({
      reasons: [{ key: "moved" }],
    });

    const exit = await seen(await recorded(eastStreet, await inventedFirm()));
    const both = await Promise.allSettled([
      confirmExit(district, exit),
      declineExit(district, { ...exit, reason: "仍在经营" }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
  });
});

describe("a merger recorded below", () => {
  it("cannot thin the denominator past the level above either, and is a succession once that confirms", async () => {
    const [predecessorId, successorId] = [await inventedFirm(), await inventedFirm()];
    const before = await firmsIn("990102001");
    const merger = { kind: "MERGED", predecessorId, successorId, effectiveOn: "2026-06-01" } as const;
    const answer = await recordSuccession(eastStreet, merger);
    if (!("exitId" in answer)) throw new Error("it was done at once");
    expect(await firmsIn("990102001")).toBe(before);
    expect(await db().firmSuccession.count({ where: { predecessorId } })).toBe(0);

    await confirmExit(district, await seen(answer.exitId));
    expect(await firmsIn("990102001")).toBe(before - 1);
    const left = await db().firmResidence.findFirst({ where: { firmId: predecessorId } });
    expect(left?.endReason).toBe("MERGED");
    expect(await db().firmSuccession.count({ where: { predecessorId, successorId } })).toBe(1);
    expect(await drift()).toBe(0);
  });

  it("that lets both go on needs no confirmation", async () => {
    const [predecessorId, successorId] = [await inventedFirm(), await inventedFirm()];
    const split = { kind: "SPLIT", predecessorId, successorId, effectiveOn: "2026-06-01" } as const;
    expect(await recordSuccession(eastStreet, split)).toHaveProperty("id");
  });
});
