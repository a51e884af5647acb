import { beforeAll, describe, expect, it } from "vitest";
import { endProject } from "@/lib/domains/firms/commands/end-project";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { recordEstate } from "@/lib/domains/regions/commands/record-estate";
import { db } from "@/lib/platform/db/client";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm } from "@/tests/support/invented-firm";
import { eastStreet, firmManager, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

const regionCode = "990102001001";

describe("estates", () => {
  it("are recorded in a community of one's own, under a name of their own", async () => {
    const estate = { regionCode, name: "示例花园", households: 800 };
    await recordEstate(eastStreet, estate);
    await expect(recordEstate(eastStreet, estate)).rejects.toMatchObject({ code: "STATE" });
    await expect(recordEstate(westStreet, estate)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(recordEstate(firmManager, estate)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const street = recordEstate(eastStreet, { regionCode: "990102001", name: "示例二园" });
    await expect(street).rejects.toMatchObject({ code: "STATE" });
  });
});

describe("service projects", () => {
  it("give an estate one firm at a time, and name the one that is there", async () => {
    const { id: estateId } = await recordEstate(eastStreet, { regionCode, name: "示例新村" });
    const first = await inventedFirm();
    const project = { estateId, regionCode, name: "示例新村项目", from: "2026-01-01" };
    const { id } = await recordProject(eastStreet, { ...project, firmId: first });
    const second = { ...project, firmId: await inventedFirm(), from: "2026-05-01" };
    await expect(recordProject(eastStreet, second)).rejects.toMatchObject({
      code: "STATE",
      message: expect.stringMatching(/示例物业\d+号公司/),
    });
    await endProject(eastStreet, { projectId: id, version: 1, on: "2026-05-01" });
    await recordProject(eastStreet, second);
    expect(await db().serviceProject.count({ where: { estateId } })).toBe(2);
    const late = endProject(eastStreet, { projectId: id, version: 1, on: "2026-06-01" });
    await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("are refused to a neighbouring street and to a firm manager", async () => {
    const project = { firmId: await inventedFirm(), regionCode, name: "示例项目", from: "2026-01-01" };
    await expect(recordProject(westStreet, project)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(recordProject(firmManager, project)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { id } = await recordProject(eastStreet, project);
    const end = { projectId: id, version: 1, on: "2026-05-01" };
    await expect(endProject(westStreet, end)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const early = endProject(eastStreet, { ...end, on: "2026-01-01" });
    await expect(early).rejects.toMatchObject({ code: "STATE" });
    expect((await db().serviceProject.findUnique({ where: { id } }))?.version).toBe(1);
  });
});
