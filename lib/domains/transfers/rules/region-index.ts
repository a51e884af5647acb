import { isWithin, type RegionCode, type RegionLevel, regionPrefix } from "@/lib/shared/region-code";
import {
  type CommunityName,
  communityName,
  districtStem,
  plainName,
  streetStem,
  townStem,
} from "./region-names";

export interface RegionEntry {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
}

export interface IndexedStreet {
  readonly name: string;
  readonly stem: string;
  readonly townStem: string;
}

export interface IndexedDistrict {
  readonly name: string;
  readonly stem: string;
  /** The name of the city above, with and without 市, for cells such as 沈阳市和平区. */
  readonly cityNames: readonly string[];
}

export interface IndexedCommunity {
  readonly code: RegionCode;
  readonly name: CommunityName;
  readonly street: IndexedStreet;
  readonly district: IndexedDistrict;
  readonly inScope: boolean;
  /** 和平区浑河湾街道水源地社区, for sentences. */
  readonly place: string;
}

/** Communities by the stem of their name and by the whole of it; built once for a file. */
export interface RegionIndex {
  readonly byStem: ReadonlyMap<string, readonly IndexedCommunity[]>;
  readonly byFullName: ReadonlyMap<string, readonly IndexedCommunity[]>;
  readonly districts: readonly IndexedDistrict[];
  /** Streets by district, for sentences that say which name was not found. */
  readonly streetsOf: ReadonlyMap<IndexedDistrict, readonly IndexedStreet[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function cityNamesOf(district: RegionEntry, cities: readonly RegionEntry[]): string[] {
  const city = cities.find(({ code }) => code !== district.code && isWithin(code, district.code));
  const name = city ? plainName(city.name) : "";
  return name ? [name, name.replace(/市$/, "")] : [];
}

/**
 * @param regions all known regions, also those outside the scope: a row that names one of them is out of scope,
 *   not unknown
 * @param scope the actor's regions; null for the system, which may write everywhere
 */
export function buildRegionIndex(
  regions: readonly RegionEntry[],
  scope: readonly RegionCode[] | null,
): RegionIndex {
  const cities = regions.filter(({ level }) => level === "CITY");
  const districts = new Map<string, IndexedDistrict>();
  for (const entry of regions) {
    // A city without districts (441900) has its streets right below and stands for a district.
    if (entry.level !== "DISTRICT" && entry.level !== "CITY") continue;
    const name = plainName(entry.name);
    districts.set(entry.code, { name, stem: districtStem(name), cityNames: cityNamesOf(entry, cities) });
  }
  const streets = new Map<string, IndexedStreet>();
  const streetsOf = new Map<IndexedDistrict, IndexedStreet[]>();
  for (const { code, name: raw, level } of regions) {
    const district = districts.get(code.slice(0, 6));
    if (level !== "STREET" || !district) continue;
    const name = plainName(raw);
    const street = { name, stem: streetStem(name), townStem: townStem(name) };
    streets.set(code, street);
    push(streetsOf, district, street);
  }
  const byStem = new Map<string, IndexedCommunity[]>();
  const byFullName = new Map<string, IndexedCommunity[]>();
  for (const { code, name: raw, level } of regions) {
    const district = districts.get(code.slice(0, 6));
    const street = streets.get(code.slice(0, 9));
    if (level !== "COMMUNITY" || !district || !street) continue;
    const name = communityName(raw);
    const inScope = scope === null || scope.some((outer) => code.startsWith(regionPrefix(outer)));
    const place = `${district.name}${street.name}${name.full}`;
    const community = { code, name, street, district, inScope, place };
    push(byStem, name.stem, community);
    push(byFullName, name.full, community);
  }
  const used = [...districts.entries()].filter(([code]) =>
    regions.some((r) => r.level === "STREET" && r.code.startsWith(code)),
  );
  return { byStem, byFullName, districts: used.map(([, district]) => district), streetsOf };
}
