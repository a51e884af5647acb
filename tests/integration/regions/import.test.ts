import { beforeAll, describe, expect, it } from "vitest";
import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { getRegionWithChildren, searchRegions } from "@/lib/domains/regions/queries";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { regionCode } from "@/lib/shared/region-code";
import { addDays, type LocalDate } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm } from "@/tests/support/invented-firm";
import { district, importTwoDistricts, system, TWO_DISTRICTS } from "@/tests/support/two-districts";

useTestDatabase();
beforeAll(importTwoDistricts);

async function childrenOf(code: string, day: LocalDate): Promise<string[]> {
  const { children } = await getRegionWithChildren(system, regionCode(code), day);
  return children.map((row) => row.code);
}

const without = (...codes: string[]) =>
  TWO_DISTRICTS.split("\n")
    .filter((line) => !codes.some((code) => line.startsWith(`${code},`)))
    .join("\n");

describe("importing regions", () => {
  it("changes nothing the second time", async () => {
    const again = await importRegions(system, { csv: TWO_DISTRICTS });
    expect(again).toEqual({ created: 0, updated: 0, unchanged: 11, closed: 0 });
  });

  it("leaves what lies below no root of the file alone", async () => {
    const csv =
      "code,name,level,parent_code\n990103001,南街道,STREET,990103\n990103001001,南一新社区,COMMUNITY,990103001\n";
    expect(await importRegions(system, { csv })).toEqual({ created: 0, updated: 1, unchanged: 1, closed: 1 });
    expect(await childrenOf("990102001", today())).toHaveLength(2);
    expect(await importRegions(system, { csv: TWO_DISTRICTS })).toEqual({
      created: 1,
      updated: 1,
      unchanged: 9,
      closed: 0,
    });
  });

  it("refuses to close a region under an open firm, names it, and closes it once the firm is gone", async () => {
    const firmId = await inventedFirm({ region: "990102001002" });
    const csv = without("990102001002");
    await expect(importRegions(system, { csv })).rejects.toMatchObject({
      code: "STATE",
      message: expect.stringMatching(/示例物业\d+号公司\(东二社区\)/),
    });
    expect((await db().region.findUnique({ where: { code: "990102001002" } }))?.validTo).toBeNull();
    await closeFirm(system, { firmId, version: 1, on: today(), reason: "已注销登记" });
    expect(await importRegions(system, { csv })).toMatchObject({ closed: 1 });
    expect(await childrenOf("990102001", today())).toHaveLength(1);
    expect(await childrenOf("990102001", addDays(today(), -1))).toHaveLength(2);
  });

  it("takes a city without districts, whose streets stand right below it", async () => {
    const csv = `code,name,level,parent_code
441900,示例直管市,CITY,
441900003,示例一街道,STREET,441900
441900003001,示例一社区,COMMUNITY,441900003
`;
    expect(await importRegions(system, { csv })).toEqual({ created: 3, updated: 0, unchanged: 0, closed: 0 });
    const { children: streets } = await getRegionWithChildren(system, regionCode("441900"), today());
    expect(streets.map((row) => row.code)).toEqual(["441900003"]);
    expect((await searchRegions(system, "slyj")).map((row) => row.code)).toContain("441900003");
  });

  it("says which line is wrong and writes nothing", async () => {
    const csv = `code,name,level,parent_code
980100,另一市,CITY,
980102,另一区,DISTRICT,990100
`;
    await expect(importRegions(system, { csv })).rejects.toMatchObject({
      code: "INVALID",
      message: expect.stringContaining("第3行"),
    });
    expect(await db().region.count({ where: { code: "980100" } })).toBe(0);
    const orphan = "code,name,level,parent_code\n970102,无上级区,DISTRICT,970100\n";
    await expect(importRegions(system, { csv: orphan })).rejects.toMatchObject({ code: "INVALID" });
  });

  it("is not for officials", async () => {
    await expect(importRegions(district, { csv: TWO_DISTRICTS })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
