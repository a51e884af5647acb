import { beforeAll, describe, expect, it } from "vitest";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { listOutsideFirms } from "@/lib/domains/coverage/queries/list-outside-firms";
import { endProject } from "@/lib/domains/firms/commands/end-project";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { figuresOf } from "@/tests/support/figures-of";
import { inventedFirm } from "@/tests/support/invented-firm";
import {
  district,
  eastStreet,
  firmManager,
  importTwoDistricts,
  otherDistrict,
  system,
  westStreet,
} from "@/tests/support/two-districts";

useTestDatabase();

let firmId: string;
let projectId: string;

beforeAll(async () => {
  await importTwoDistricts();
  firmId = await inventedFirm({ region: "990103001001" });
  await declareMembers(system, { firmId, declaredOn: "2026-01-01", full: 7, probationary: 1 });
  const project = { firmId, regionCode: "990102001001", name: "示例花园项目", from: "2026-02-01" };
  projectId = (await recordProject(system, project)).id;
  await inventedFirm();
});

describe("firms of elsewhere that serve here", () => {
  it("are seen by the chain of the project's region, with name, code, covered or not and projects, and no member count", async () => {
    for (const actor of [eastStreet, district]) {
      const { firms } = await listOutsideFirms(actor, { asOf: "2026-03-01" });
      expect(firms.total).toBe(1);
      expect(Object.keys(firms.items[0] ?? {}).sort()).toEqual(
        ["covered", "district", "id", "name", "projects", "uscc"].sort(),
      );
      expect(firms.items[0]).toMatchObject({
        id: firmId,
        district: "乙区",
        covered: false,
        projects: [{ id: projectId, name: "示例花园项目" }],
      });
    }
  });

  it("are seen by nobody else, and not as firms of one's own: the record stays closed, and no figure counts them", async () => {
    expect((await listOutsideFirms(westStreet, { asOf: "2026-03-01" })).firms.total).toBe(0);
    expect((await listOutsideFirms(otherDistrict, { asOf: "2026-03-01" })).firms.total).toBe(0);
    await expect(listOutsideFirms(westStreet, { region: "990102001" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(listOutsideFirms(firmManager, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(getFirm(eastStreet, firmId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = await listFirms(district, { asOf: "2026-03-01" });
    expect(own.items.map((each) => each.id)).not.toContain(firmId);
    expect(own.total).toBe((await figuresOf("990102", "2026-03-01")).firms);
  });

  it("are listed on the days of the project alone", async () => {
    expect((await listOutsideFirms(district, { asOf: "2026-01-31" })).firms.total).toBe(0);
    const { version } = await db().serviceProject.findUniqueOrThrow({ where: { id: projectId } });
    await endProject(system, { projectId, version, on: "2026-04-01" });
    expect((await listOutsideFirms(district, { asOf: "2026-04-01" })).firms.total).toBe(0);
    expect((await listOutsideFirms(district, { asOf: "2026-03-31" })).firms.total).toBe(1);
  });
});
