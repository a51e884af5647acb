import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { shenyangRegions } from "@/tests/support/shenyang-regions";
import { buildRegionIndex, type RegionEntry } from "./region-index";
import { matchRegion, type RegionCells } from "./region-match";

const real = shenyangRegions();
const nameOf = new Map<string, string>(real.map(({ code, name }) => [code, name]));
const communities = real.filter(({ level }) => level === "COMMUNITY");
const wholeCity = buildRegionIndex(real, [regionCode("210100")]);

function cellsOf({ code, name }: RegionEntry): RegionCells {
  return {
    district: nameOf.get(code.slice(0, 6)) ?? "",
    street: nameOf.get(code.slice(0, 9)) ?? "",
    community: name,
  };
}

function outcome(cells: RegionCells, index = wholeCity): string {
  const match = matchRegion(cells, index);
  return "code" in match ? match.code : match.problem;
}

/** A small city in which every rule has its case. */
const entry = (code: string, name: string, level: RegionEntry["level"]): RegionEntry => ({
  code: regionCode(code),
  name,
  level,
});
const small = [
  entry("210100", "沈阳市", "CITY"),
  entry("210102", "和平区", "DISTRICT"),
  entry("210103", "沈河区", "DISTRICT"),
  entry("210102001", "南湖街道", "STREET"),
  entry("210102002", "大潘镇", "STREET"),
  entry("210103001", "南湖街道", "STREET"),
  entry("210102001001", "文萃社区", "COMMUNITY"),
  entry("210102001002", "高花社区", "COMMUNITY"),
  entry("210102001003", "高花村", "COMMUNITY"),
  entry("210102001004", "工人村社区", "COMMUNITY"),
  entry("210102001005", "农场虚拟生活区", "COMMUNITY"),
  entry("210102002001", "兴隆社区居委会", "COMMUNITY"),
  entry("210102002002", "文萃居委会", "COMMUNITY"),
  entry("210103001001", "文萃社区", "COMMUNITY"),
  entry("210103001002", "独一社区", "COMMUNITY"),
];
const heping = buildRegionIndex(small, [regionCode("210102")]);
const at = (district: string, street: string, community: string) =>
  outcome({ district, street, community }, heping);

describe("the community a row names", () => {
  it("is found by the full names, for every community there is", () => {
    const ambiguous = communities.filter((community) => outcome(cellsOf(community)) !== community.code);
    const twice = ambiguous.filter((community) => {
      return (
        communities.filter((other) => JSON.stringify(cellsOf(other)) === JSON.stringify(cellsOf(community)))
          .length < 2
      );
    });
    expect(twice).toEqual([]);
  });

  it("is found with 市 prefix, without 区 and 街道, and through spaces", () => {
    fc.assert(
      fc.property(fc.constantFrom(...communities), (community) => {
        const { district, street, community: name } = cellsOf(community);
        const variants = [
          { district: `沈阳市${district}`, street, community: name },
          { district: district.replace(/区$/, ""), street, community: ` ${name} ` },
          { district, street: street.replace(/街道$/, ""), community: name },
        ];
        const plain = outcome(cellsOf(community));
        for (const cells of variants) expect(outcome(cells)).toBe(plain);
      }),
    );
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (district, street, community) => {
        outcome({ district, street, community });
      }),
    );
  });

  it.each([
    ["the exact name wins over the same stem", "和平区", "", "文萃社区", "210102001001"],
    ["a suffix of the same class fits", "和平区", "南湖街道", "文萃社区居民委员会", "210102001001"],
    ["a bare name fits both classes, so it is ambiguous", "和平区", "南湖街道", "高花", "REGION_AMBIGUOUS"],
    ["a village suffix means the village", "和平区", "南湖街道", "高花村民委员会", "210102001003"],
    ["a residents' suffix means the community", "和平区", "南湖街道", "高花居委会", "210102001002"],
    ["a village is no community", "和平区", "南湖街道", "文萃村", "REGION_NOT_FOUND"],
    ["村 inside a name is no suffix", "和平区", "南湖街道", "工人村", "210102001004"],
    ["a name without suffix stays whole", "和平区", "南湖街道", "农场虚拟生活区", "210102001005"],
    ["a town without 镇", "和平区", "大潘", "兴隆", "210102002001"],
    ["a street office", "和平", "南湖街道办事处", "工人村社区", "210102001004"],
    ["empty 街道: unique in the district", "和平区", "", "兴隆社区", "210102002001"],
    ["empty 街道: two in the district", "和平区", "", "文萃", "REGION_AMBIGUOUS"],
    ["empty 区县: unique in the scope, though not in the city", "", "南湖街道", "文萃社区", "210102001001"],
    ["a community of another district", "沈河区", "南湖街道", "独一社区", "OUT_OF_SCOPE"],
    ["a community that only another district has", "", "", "独一社区", "OUT_OF_SCOPE"],
    ["an unknown district", "东陵区", "", "文萃社区", "REGION_NOT_FOUND"],
    ["an unknown street", "和平区", "北湖街道", "文萃社区", "REGION_NOT_FOUND"],
    ["the wrong street of the district", "和平区", "大潘镇", "工人村社区", "REGION_NOT_FOUND"],
    ["only a suffix", "和平区", "南湖街道", "社区", "REGION_NOT_FOUND"],
  ])("%s", (_, district, street, community, expected) => {
    expect(at(district, street, community)).toBe(expected);
  });

  it("says which cell leads nowhere", () => {
    expect(matchRegion({ district: "东陵区", street: "", community: "文萃" }, heping)).toMatchObject({
      column: "district",
    });
    expect(matchRegion({ district: "和平区", street: "北湖街道", community: "文萃" }, heping)).toMatchObject({
      column: "street",
    });
    expect(matchRegion({ district: "和平区", street: "大潘镇", community: "工人村" }, heping)).toMatchObject({
      column: "community",
      message: "“工人村”不在大潘镇，在南湖街道，请核对所属街道或所属社区",
    });
  });

  it("is free to be anywhere for the system", () => {
    const everywhere = buildRegionIndex(small, null);
    expect(outcome({ district: "沈河", street: "", community: "独一" }, everywhere)).toBe("210103001002");
  });
});
