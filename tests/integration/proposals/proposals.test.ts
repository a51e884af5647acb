import { beforeAll, describe, expect, it } from "vitest";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import {
  acceptOnceChecked,
  acceptProposal,
  declineProposal,
  withdrawProposal,
} from "@/lib/domains/proposals/commands/decide-proposal";
import { makeProposal } from "@/lib/domains/proposals/commands/make-proposal";
import { getProposal, listProposals } from "@/lib/domains/proposals/queries";
import { proposalQueue } from "@/lib/domains/proposals/queue";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { UserActor } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import { regionCode } from "@/lib/shared/region-code";
import { useTestDatabase } from "@/tests/support/database";
import { drift } from "@/tests/support/figures-of";
import { inventedFirm } from "@/tests/support/invented-firm";
import { tableCounts } from "@/tests/support/table-counts";
import { district, eastStreet, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

let serial = 0;

/** Somebody of the firm's own: its manager, or the instructor sent to it. */
function ofFirm(firmId: string, role: Role = "FIRM_MANAGER"): UserActor {
  serial += 1;
  const userId = `00000000-0000-7000-8000-${String(serial).padStart(12, "0")}`;
  const scope = { kind: "FIRM" as const, subjectId: firmId, regionCode: regionCode("990102001001") };
  return { kind: "user", userId, login: `of-${serial}`, name: `示例${serial}`, grants: [{ role, scope }] };
}

const members = (full: number) =>
  ({ kind: "MEMBERS", declaredOn: "2026-02-01", full, probationary: 0, elsewhere: 0 }) as const;

async function proposed(content: Parameters<typeof makeProposal>[1]["content"] = members(3)) {
  const firmId = await inventedFirm();
  const maker = ofFirm(firmId);
  const { id } = await makeProposal(maker, { firmId, content });
  return { firmId, maker, id, decision: { proposalId: id, version: 1 } };
}

const waitsFor = async (actor: UserActor, id: string) => {
  const { entries } = await proposalQueue(actor, { today: today(), limit: 50 });
  return entries.some(({ key }) => key === `proposals.waiting:${id}`);
};

describe("proposing", () => {
  it("counts nothing until it is confirmed, and waits for those who decide", async () => {
    const { firmId, maker, id } = await proposed();
    expect((await getFirm(eastStreet, firmId)).current?.gap).toBe("UNSURVEYED");
    expect(await waitsFor(eastStreet, id)).toBe(true);
    expect(await waitsFor(westStreet, id)).toBe(false);
    expect(await waitsFor(maker, id)).toBe(false);
    expect(await getProposal(maker, id)).toMatchObject({ state: "OPEN", content: { full: 3 } });
    await expect(getProposal(westStreet, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getProposal(ofFirm(await inventedFirm()), id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is for the firm's own people, once at a time of a kind, with a sentence for each field", async () => {
    const { firmId, maker } = await proposed();
    const input = { firmId, content: members(4) };
    await expect(makeProposal(maker, input)).rejects.toMatchObject({ code: "STATE" });
    await expect(makeProposal(ofFirm(await inventedFirm()), input)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(makeProposal(eastStreet, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const bad = { firmId, content: { ...members(0), full: -1 } };
    await expect(makeProposal(maker, bad)).rejects.toMatchObject({
      reasons: [expect.objectContaining({ field: "content.full" })],
    });
    const { id } = await makeProposal(ofFirm(firmId, "INSTRUCTOR"), {
      firmId,
      content: { kind: "NAME", name: "示例新名物业公司", on: "2026-02-01" },
    });
    expect((await listProposals(eastStreet, { state: "OPEN" })).items.map((each) => each.id)).toContain(id);
  });

  it("lets one of two who propose the same at once through", async () => {
    const firmId = await inventedFirm();
    const all = await Promise.allSettled(
      [1, 2].map(() => makeProposal(ofFirm(firmId), { firmId, content: members(1) })),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("confirming", () => {
  it("shows the effect first, then records what was proposed under the ordinary words of the audit", async () => {
    const { firmId, maker, id, decision } = await proposed();
    const before = await tableCounts();
    const checked = await acceptOnceChecked(eastStreet, { step: "check", seen: "", input: decision }, {});
    expect(checked?.preview.days[0]?.firms[0]).toMatchObject({
      before: { gap: "UNSURVEYED" },
      after: { gap: "SHOULD_FORM_BRANCH" },
    });
    expect(await tableCounts()).toEqual(before);
    const save = { step: "save", seen: checked?.seen ?? "", input: decision };
    expect(await acceptOnceChecked(eastStreet, save, {})).toBeNull();
    expect((await getFirm(eastStreet, firmId)).current?.gap).toBe("SHOULD_FORM_BRANCH");
    expect(await getProposal(maker, id)).toMatchObject({ state: "ACCEPTED", decidedBy: eastStreet.name });
    const audited = await db().auditEntry.findMany({
      where: { OR: [{ subjectId: id }, { subjectId: firmId }] },
      select: { action: true, actorName: true },
    });
    expect(audited.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["proposal.made", "members.declared", "proposal.accepted"]),
    );
    expect(await waitsFor(eastStreet, id)).toBe(false);
    expect(await drift()).toBe(0);
    await expect(acceptProposal(eastStreet, decision)).rejects.toMatchObject({ code: "STATE" });
  });

  it.each([
    {
      content: { kind: "NAME", name: "示例改名物业公司", on: "2026-02-01" },
      done: { name: "示例改名物业公司" },
    },
    {
      content: { kind: "PLACE", regionCode: "990102001002", from: "2026-02-01" },
      done: { region: "990102001002" },
    },
    {
      content: {
        kind: "BRANCH",
        organisationKind: "BRANCH",
        form: "OWN",
        name: "示例提议党支部",
        approvedOn: "2026-02-01",
      },
      done: { facts: { organisations: [{ name: "示例提议党支部", region: "990102001" }] } },
    },
  ] as const)("records $content.kind", async ({ content, done }) => {
    const { firmId, decision } = await proposed(content);
    await acceptProposal(eastStreet, decision);
    expect(await getFirm(eastStreet, firmId)).toMatchObject(done);
  });

  it("needs the right of the ordinary command, and is refused as that refuses, with nothing written", async () => {
    const { id, decision, maker } = await proposed({
      kind: "PLACE",
      regionCode: "990102002001",
      from: "2026-02-01",
    });
    await expect(acceptProposal(westStreet, decision)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(acceptProposal(maker, decision)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(acceptProposal(eastStreet, decision)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await getProposal(eastStreet, id)).toMatchObject({ state: "OPEN", version: 1 });
    await acceptProposal(district, decision);
  });
});

describe("declining and withdrawing", () => {
  it("tells the maker why, who may then propose anew", async () => {
    const { firmId, maker, id, decision } = await proposed();
    await expect(declineProposal(eastStreet, { ...decision, reason: "" })).rejects.toMatchObject({
      code: "INVALID",
    });
    await declineProposal(eastStreet, { ...decision, reason: "人数与上月不符" });
    expect(await getProposal(maker, id)).toMatchObject({ state: "DECLINED", reason: "人数与上月不符" });
    expect(await waitsFor(maker, id)).toBe(true);
    await makeProposal(maker, { firmId, content: members(2) });
    expect(await waitsFor(maker, id)).toBe(false);
  });

  it("is taken back by who made it alone, while it waits", async () => {
    const { firmId, maker, id, decision } = await proposed();
    await expect(withdrawProposal(ofFirm(firmId), decision)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(withdrawProposal(maker, { ...decision, version: 7 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await withdrawProposal(maker, decision);
    expect(await getProposal(maker, id)).toMatchObject({ state: "WITHDRAWN" });
    await expect(acceptProposal(eastStreet, { ...decision, version: 2 })).rejects.toMatchObject({
      code: "STATE",
    });
  });
});
