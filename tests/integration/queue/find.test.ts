import { beforeAll, describe, expect, it } from "vitest";
import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import type { Actor, UserActor } from "@/lib/shared/access/actor";
import { regionCode } from "@/lib/shared/region-code";
import { findRecords } from "@/lib/wiring/find";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm, inventedUscc } from "@/tests/support/invented-firm";
import {
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();

let firmId: string;

beforeAll(async () => {
  await importTwoDistricts();
  firmId = await inventedFirm();
  await inventedFirm();
  await declareMembers(eastStreet, { firmId, declaredOn: "2026-01-01", full: 0, probationary: 0 });
  const instructor = { name: "周示例", employer: "示例街道办" };
  await assignInstructor(eastStreet, { firmId, instructor, from: "2026-02-01" });
});

const found = async (actor: Actor, text: string) =>
  (await findRecords(actor, text, 5)).map(({ kind, label }) => [kind, label]);

function managerOf(id: string): UserActor {
  const scope = { kind: "FIRM", subjectId: id, regionCode: regionCode("990102001001") } as const;
  return { ...firmManager, grants: [{ role: "FIRM_MANAGER", scope }] };
}

describe("finding", () => {
  it.each([
    ["a firm by name", "物业1号", "firm"],
    ["a firm by its code", inventedUscc(1).slice(0, 18), "firm"],
    ["a place by name", "东一", "region"],
    ["a place by pinyin initials", "djd", "region"],
    ["a place by code", "990102001", "region"],
    ["an instructor by name", "周示", "person"],
    ["an instructor by pinyin initials", "zsl", "person"],
  ])("finds %s", async (_what, text, kind) => {
    expect((await found(district, text)).map(([each]) => each)).toContain(kind);
  });

  it("finds nothing outside the scope, and nothing for an empty text", async () => {
    for (const text of ["物业1号", "东一", "周示例"]) expect(await found(westStreet, text)).toEqual([]);
    expect(await found(district, "  ")).toEqual([]);
  });

  it("takes signs of patterns for themselves", async () => {
    expect(await found(district, "%")).toEqual([]);
    expect(await found(district, "_")).toEqual([]);
  });

  it("finds for a firm's people their own firm and its instructor alone", async () => {
    expect(await found(managerOf(firmId), "示例")).toEqual([
      ["firm", "示例物业1号公司"],
      ["person", "周示例"],
    ]);
  });
});
