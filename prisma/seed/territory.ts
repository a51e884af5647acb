import type { Tx } from "@/lib/platform/db/transaction";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";
import { DISTRICTS } from "./districts";

export interface Place {
  readonly code: RegionCode;
  readonly name: string;
}

export interface Street extends Place {
  readonly communities: readonly Place[];
}

/** Where the demo firms may stand: district → its streets with the communities that people live in. */
export type Territory = ReadonlyMap<
  RegionCode,
  { readonly name: string; readonly streets: readonly Street[] }
>;

/** @throws AppError STATE when the database holds other regions than the demo city's */
export async function loadTerritory(tx: Tx): Promise<Territory> {
  const rows = await tx.region.findMany({
    where: { validTo: null, selectable: true },
    select: { code: true, name: true, parentCode: true },
    orderBy: { code: "asc" },
  });
  const childrenOf = new Map<string, Place[]>();
  for (const { code, name, parentCode } of rows) {
    const siblings = childrenOf.get(parentCode ?? "") ?? [];
    childrenOf.set(parentCode ?? "", [...siblings, { code: code as RegionCode, name }]);
  }
  const nameOf = new Map<string, string>(rows.map((row) => [row.code, row.name]));
  return new Map(
    DISTRICTS.map(({ code }) => {
      const streets = (childrenOf.get(code) ?? [])
        .map((street) => ({ ...street, communities: childrenOf.get(street.code) ?? [] }))
        .filter((street) => street.communities.length > 0);
      if (streets.length === 0) {
        throw new AppError("STATE", `演示数据使用沈阳市区划，库中没有 ${code} 的街道和社区，请先导入区划`);
      }
      return [code, { name: nameOf.get(code) ?? code, streets }];
    }),
  );
}
