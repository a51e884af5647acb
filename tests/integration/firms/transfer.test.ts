import { beforeAll, describe, expect, it } from "vitest";
import { acceptTransfer } from "@/lib/domains/firms/commands/accept-transfer";
import { declineTransfer, withdrawTransfer } from "@/lib/domains/firms/commands/close-transfer";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { proposeTransfer } from "@/lib/domains/firms/commands/propose-transfer";
import {
  findTransferDraft,
  getMoveDraft,
  getTransfer,
  listTransfers,
  listUnclaimed,
} from "@/lib/domains/firms/queries";
import { moveRegion } from "@/lib/domains/regions/commands/move-region";
import { settleRecodings } from "@/lib/domains/regions/commands/settle-recodings";
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
  firmManager,
  importTwoDistricts,
  otherDistrict,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const SOUTH = "990103001001";
const reason = "注册地已迁至该区";

async function usccOf(firmId: string): Promise<string> {
  return (await db().firm.findUniqueOrThrow({ where: { id: firmId } })).uscc;
}

async function proposed(by: Actor, firmId: string, toRegion: string, more: object = {}): Promise<string> {
  return (await proposeTransfer(by, { uscc: await usccOf(firmId), toRegion, reason, ...more })).id;
}

const seen = async (id: string) => ({
  transferId: id,
  version: (await db().firmTransfer.findUniqueOrThrow({ where: { id } })).version,
});
const regionOf = async (firmId: string) =>
  (await db().firm.findUniqueOrThrow({ where: { id: firmId } })).regionCode;
const firmsIn = async (region: string, day: string = today()) => (await figuresOf(region, day)).firms;

describe("a transfer to another district", () => {
  it("counts the firm where it stood until the receiver accepts, and from that day where it was taken", async () => {
    const firmId = await inventedFirm();
    const [here, there, all] = [await firmsIn("990102"), await firmsIn("990103"), await firmsIn("990100")];
    const id = await proposed(eastStreet, firmId, "990103");
    expect([await firmsIn("990102"), await firmsIn("990103")]).toEqual([here, there]);

    await acceptTransfer(otherDistrict, { ...(await seen(id)), regionCode: SOUTH });
    expect([await firmsIn("990102"), await firmsIn("990103")]).toEqual([here - 1, there + 1]);
    const before = addDays(today(), -1);
    expect([await firmsIn("990102", before), await firmsIn("990103", before)]).toEqual([here, there]);
    expect([await firmsIn("990100"), await firmsIn("990100", before)]).toEqual([all, all]);
    expect(await regionOf(firmId)).toBe(SOUTH);
    expect(await drift()).toBe(0);
  });

  it("is asked for by who will have it, and agreed to by who has it", async () => {
    const firmId = await inventedFirm();
    const draft = await findTransferDraft(otherDistrict, await usccOf(firmId));
    expect(draft).toMatchObject({ side: "RECEIVER", name: null, place: "甲区" });
    const id = await proposed(otherDistrict, firmId, SOUTH);
    await expect(acceptTransfer(otherDistrict, await seen(id))).rejects.toMatchObject({ code: "STATE" });
    // Who gives away does not choose the place.
    await acceptTransfer(eastStreet, { ...(await seen(id)), regionCode: "990103001002" });
    expect(await regionOf(firmId)).toBe(SOUTH);
  });

  it("taken by a district as such stands there as 待认领, counts there, and is claimed to a community", async () => {
    const firmId = await inventedFirm();
    await acceptTransfer(otherDistrict, await seen(await proposed(district, firmId, "990103")));
    const waiting = await listUnclaimed(otherDistrict, {});
    expect(waiting.items.map((each) => each.id)).toContain(firmId);
    expect((await listUnclaimed(district, {})).items.map((each) => each.id)).not.toContain(firmId);
    expect(await listUnclaimed(otherDistrict, { at: "990103" })).toMatchObject({ total: waiting.total });

    const draft = await getMoveDraft(otherDistrict, firmId);
    expect(draft.choices.map((each) => each.name)).toContain("南街道 / 南一社区");
    const day = addDays(today(), 1);
    await moveFirm(otherDistrict, { firmId, version: draft.version, regionCode: SOUTH, from: day });
    expect(await firmsIn("990103", day)).toBe(await firmsIn("990103"));
  });

  it("holds from the day that was asked where that is later than the acceptance", async () => {
    const firmId = await inventedFirm();
    const later = addDays(today(), 20);
    await acceptTransfer(
      otherDistrict,
      await seen(await proposed(district, firmId, "990103", { earliestOn: later })),
    );
    const [before, after] = [await firmsIn("990102", addDays(later, -1)), await firmsIn("990102", later)];
    expect(after).toBe(before - 1);
    const backdated = proposed(district, await inventedFirm(), "990103", {
      earliestOn: addDays(today(), -1),
    });
    await expect(backdated).rejects.toMatchObject({ code: "STATE" });
  });

  it("declined with a reason or withdrawn leaves the firm where it is, and may be proposed again", async () => {
    const firmId = await inventedFirm();
    const first = await proposed(eastStreet, firmId, "990103");
    await expect(proposed(eastStreet, firmId, "990103")).rejects.toMatchObject({ code: "STATE" });
    const refusal = { ...(await seen(first)), reason: "不在我区" };
    await expect(declineTransfer(otherDistrict, { ...refusal, reason: "" })).rejects.toMatchObject({
      code: "INVALID",
    });
    await declineTransfer(otherDistrict, refusal);
    expect(await getTransfer(eastStreet, first)).toMatchObject({ state: "DECLINED", answer: "不在我区" });

    const second = await proposed(eastStreet, firmId, "990103");
    await expect(withdrawTransfer(otherDistrict, await seen(second))).rejects.toMatchObject({
      code: "STATE",
    });
    await withdrawTransfer(eastStreet, await seen(second));
    await expect(acceptTransfer(otherDistrict, await seen(second))).rejects.toMatchObject({ code: "STATE" });
    expect(await regionOf(firmId)).toBe("990102001001");
  });

  it("is decided by the level above both", async () => {
    const firmId = await inventedFirm();
    const id = await proposed(eastStreet, firmId, "990103");
    await acceptTransfer(city, { ...(await seen(id)), regionCode: SOUTH });
    expect(await getTransfer(city, id)).toMatchObject({ state: "ACCEPTED", answeredBy: "SUPERIOR" });
    const again = proposed(city, firmId, "990102");
    await expect(again).rejects.toMatchObject({ reasons: [{ key: "own" }] });
  });
});

describe("who may", () => {
  it("speak for a side is who answers for its region: others do not see it, and a firm's manager may nothing", async () => {
    const firmId = await inventedFirm();
    const id = await proposed(eastStreet, firmId, "990103");
    await expect(getTransfer(westStreet, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(acceptTransfer(westStreet, await seen(id))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(listTransfers(firmManager, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(proposed(westStreet, firmId, "990103")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await listTransfers(westStreet, {})).total).toBe(0);

    const listed = async (actor: Actor, show: string) =>
      (await listTransfers(actor, { show })).items.some((each) => each.id === id);
    expect([await listed(eastStreet, "in"), await listed(eastStreet, "out")]).toEqual([false, true]);
    expect([await listed(otherDistrict, "in"), await listed(otherDistrict, "out")]).toEqual([true, false]);
    expect([await listed(city, "in"), await listed(city, "done")]).toEqual([true, false]);
  });

  it("see where in the other district a firm stands: nobody outside; the receiver is told the district", async () => {
    const id = await proposed(eastStreet, await inventedFirm(), "990103");
    expect(await getTransfer(otherDistrict, id)).toMatchObject({ fromName: "甲区", open: false });
    expect(await getTransfer(district, id)).toMatchObject({ fromName: "甲区 / 东一社区", open: true });
  });

  it("hand a firm up: a community's street finds another community", async () => {
    const firmId = await inventedFirm();
    const community: Actor = {
      ...eastStreet,
      grants: [
        { role: "COMMUNITY_SECRETARY", scope: { kind: "REGION", regionCode: "990102001001" as never } },
      ],
    };
    const id = await proposed(community, firmId, "990102001");
    await acceptTransfer(eastStreet, await seen(id));
    expect(await regionOf(firmId)).toBe("990102001");
    expect((await listUnclaimed(eastStreet, {})).items.map((each) => each.id)).toContain(firmId);
  });
});

describe("a transfer that was overtaken", () => {
  it("is not accepted after the firm moved meanwhile", async () => {
    const firmId = await inventedFirm();
    const id = await proposed(eastStreet, firmId, "990103");
    const move = { firmId, version: await versionOf("firm", firmId), from: "2026-03-01" };
    await moveFirm(eastStreet, { ...move, regionCode: "990102001002" });
    await expect(acceptTransfer(otherDistrict, await seen(id))).rejects.toMatchObject({
      reasons: [{ key: "moved" }],
    });
  });

  it("is answered once: the second of two is told", async () => {
    const id = await proposed(eastStreet, await inventedFirm(), "990103");
    const stale = await seen(id);
    const both = await Promise.allSettled([
      acceptTransfer(otherDistrict, stale),
      declineTransfer(otherDistrict, { ...stale, reason: "不在我区" }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
    expect(await drift()).toBe(0);
  });

  it("follows its regions to their new codes", async () => {
    const id = await proposed(otherDistrict, await inventedFirm({ region: "990102002001" }), "990103001002");
    const from = today();
    await moveRegion(system, { oldCode: "990103001002", newCode: "990103001009", from });
    await settleRecodings(system, {});
    expect(await getTransfer(otherDistrict, id)).toMatchObject({ toRegion: "990103001009" });
  });
});
