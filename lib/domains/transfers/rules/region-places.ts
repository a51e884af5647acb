import type { IndexedDistrict, IndexedStreet } from "./region-index";
import { districtStem, streetStem, townStem } from "./region-names";

/** 沈阳市和平区 and 沈阳和平 say 和平区 and 和平. */
function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((name) => name && text.length > name.length && text.startsWith(name));
  return prefix ? text.slice(prefix.length) : text;
}

/** Whether the 区县 cell names this district; 市 prefix and 区 suffix may be missing, an empty cell names all. */
export function namesDistrict(text: string, district: IndexedDistrict): boolean {
  if (text === "" || text === district.name) return true;
  return [text, withoutPrefix(text, district.cityNames)].some(
    (name) => name === district.name || name === district.stem || districtStem(name) === district.name,
  );
}

/**
 * How well the 街道 cell names this street: 0 as written, 1 without 街道, 2 without 镇 or 乡; null: not at all.
 * An empty cell names every street equally well.
 */
export function streetRank(text: string, street: IndexedStreet, district: IndexedDistrict): number | null {
  const bare = withoutPrefix(withoutPrefix(text, district.cityNames), [district.name]);
  for (const name of text === bare ? [text] : [text, bare]) {
    if (name === "" || name === street.name) return 0;
    if (streetStem(name) === street.stem) return 1;
    if (name === townStem(name) && name === street.townStem) return 2;
  }
  return null;
}
