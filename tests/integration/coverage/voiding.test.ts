import { beforeAll, describe, expect, it } from "vitest";
import { listFirmHistory } from "@/lib/domains/audit/queries/entries";
import { recordVoid } from "@/lib/domains/coverage/commands/record-changes";
import { getFactToVoid } from "@/lib/domains/coverage/queries/get-fact-to-void";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { coverFirm } from "@/lib/domains/party/commands/cover-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { db } from "@/lib/platform/db/client";
import type { Actor } from "@/lib/shared/access/actor";
import { useTestDatabase } from "@/tests/support/database";
import { drift, figuresOf } from "@/tests/support/figures-of";
import { inventedFirm, versionOf } from "@/tests/support/invented-firm";
import {
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const REASON = "登记到了另一家企业";
const DAY = "2026-05-01";
let serial = 0;

async function firmWith(full: number): Promise<string> {
  const firmId = await inventedFirm();
  await declareMembers(eastStreet, { firmId, declaredOn: "2026-01-01", full, probationary: 0 });
  return firmId;
}

async function branchOver(firmIds: readonly string[]): Promise<string> {
  serial += 1;
  const joint = firmIds.length > 1;
  const { id } = await establishOrganisation(eastStreet, {
    kind: joint ? "JOINT_BRANCH" : "BRANCH",
    name: `作废第${serial}党支部`,
    regionCode: "990102001",
    approvedOn: "2026-03-01",
    covers: firmIds.map((firmId) => ({ firmId, form: joint ? ("JOINT" as const) : ("OWN" as const) })),
  });
  return id;
}

/** As a person does it: a look at the effect, then the second button. */
async function voidIt(actor: Actor, firmId: string, kind: string, factId: string): Promise<void> {
  const { fact } = await getFactToVoid(district, firmId, kind, factId);
  const input = { kind, id: factId, firmId, version: String(fact.version), reason: REASON };
  const checked = await recordVoid(actor, { step: "check", seen: "", input }, {});
  expect(await recordVoid(actor, { step: "save", seen: checked?.seen ?? "", input }, {})).toBeNull();
}

const at = () => figuresOf("990102001", DAY);

describe("taking back a fact that was recorded by mistake", () => {
  it("a declaration: the one before it holds again", async () => {
    const firmId = await firmWith(0);
    const before = await at();
    await declareMembers(eastStreet, { firmId, declaredOn: "2026-04-01", full: 3, probationary: 0 });
    const { facts } = await getFirm(eastStreet, firmId);
    await voidIt(eastStreet, firmId, "declaration", facts.declarations.at(-1)?.id ?? "");
    expect(await at()).toEqual(before);
    expect((await getFirm(eastStreet, firmId)).facts.declarations).toHaveLength(1);
    expect(await drift()).toBe(0);
  });

  it("a cover: the organisation goes on and covers the others", async () => {
    const [first, second] = [await firmWith(1), await firmWith(1)];
    const before = await at();
    const organisationId = await branchOver([first, second]);
    const { facts } = await getFirm(eastStreet, second);
    await voidIt(eastStreet, second, "cover", facts.organisations[0]?.linkId ?? "");
    expect((await at()).org).toEqual([(before.org[0] ?? 0) + 1, before.org[1]]);
    await coverFirm(eastStreet, { organisationId, firmId: second, form: "JOINT", from: "2026-03-01" });
    expect((await at()).org).toEqual([(before.org[0] ?? 0) + 2, before.org[1]]);
  });

  it("an organisation: all that it covered is uncovered on every day", async () => {
    const firms = [await firmWith(1), await firmWith(1)];
    const before = await at();
    const organisationId = await branchOver(firms);
    await voidIt(eastStreet, firms[0] ?? "", "organisation", organisationId);
    expect(await at()).toEqual(before);
    const { body } = await db().auditEntry.findFirstOrThrow({ where: { action: "organisation.voided" } });
    expect(JSON.parse(body)).toMatchObject({
      reason: REASON,
      before: { firms: expect.arrayContaining(firms) },
    });
    expect(await drift()).toBe(0);
  });

  it("an assignment: nobody was ever sent", async () => {
    const firmId = await firmWith(0);
    const before = await at();
    const { id } = await assignInstructor(eastStreet, {
      firmId,
      instructor: { name: "作废甲" },
      from: "2026-04-01",
    });
    await voidIt(eastStreet, firmId, "assignment", id);
    expect(await at()).toEqual(before);
    expect((await getFirm(eastStreet, firmId)).current?.gap).toBe("NEVER_DISPATCHED");
  });

  it("a move: the firm stands where it stood, and a street cannot push it back into another", async () => {
    const firmId = await firmWith(0);
    const before = await at();
    const version = await versionOf("firm", firmId);
    await moveFirm(district, { firmId, version, regionCode: "990102002001", from: "2026-04-01" });
    expect((await at()).firms).toBe(before.firms - 1);
    const { facts } = await getFirm(district, firmId);
    const moved = facts.residences.at(-1)?.id ?? "";
    await expect(voidIt(westStreet, firmId, "residence", moved)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await voidIt(district, firmId, "residence", moved);
    expect(await at()).toEqual(before);
    expect((await getFirm(eastStreet, firmId)).region).toBe("990102001001");
    const first = facts.residences[0]?.id ?? "";
    await expect(voidIt(district, firmId, "residence", first)).rejects.toMatchObject({ code: "STATE" });
    expect(await drift()).toBe(0);
  });

  it("happens once, with a reason, and not by a neighbour or the firm itself", async () => {
    const firmId = await firmWith(2);
    const { facts } = await getFirm(eastStreet, firmId);
    const id = facts.declarations[0]?.id ?? "";
    const input = { kind: "declaration", id, firmId, version: "0", reason: REASON };
    const sent = { step: "check", seen: "", input };
    await expect(recordVoid(westStreet, sent, {})).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(recordVoid(firmManager, sent, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    const silent = { ...sent, input: { ...input, reason: "" } };
    await expect(recordVoid(eastStreet, silent, {})).rejects.toMatchObject({
      reasons: [expect.objectContaining({ field: "reason" })],
    });
    await voidIt(eastStreet, firmId, "declaration", id);
    await expect(recordVoid(eastStreet, sent, {})).rejects.toMatchObject({ code: "STATE" });
    await expect(getFactToVoid(westStreet, firmId, "declaration", id)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(getFactToVoid(district, firmId, "phone", id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the history of a firm", () => {
  it("says in words who did what to it and to what covers it, to those who read it by region", async () => {
    const firmId = await firmWith(3);
    const organisationId = await branchOver([firmId]);
    await voidIt(eastStreet, firmId, "organisation", organisationId);
    const history = await listFirmHistory(eastStreet, firmId);
    expect(history.map((each) => each.what)).toEqual([
      "作废党组织",
      "登记党组织",
      "申报党员情况",
      "登记企业",
    ]);
    expect(history[0]).toMatchObject({ actor: eastStreet.name, reason: REASON });
    expect(history[2]?.lines).toContainEqual({ label: "正式党员", before: null, after: "3名" });
    expect(JSON.stringify(history)).not.toContain(firmId);
    expect(await listFirmHistory(westStreet, firmId)).toEqual([]);
    expect(await listFirmHistory(firmManager, firmId)).toEqual([]);
  });
});
