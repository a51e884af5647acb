import { toHalfWidth, withoutSpace } from "@/lib/shared/text/normalise";

export type CommunityClass = "RESIDENTS" | "VILLAGE" | "BARE";

/** Longest first, so that 社区居委会 is not taken for 居委会. */
const SUFFIXES: readonly (readonly [suffix: string, kind: CommunityClass])[] = [
  ["社区居民委员会", "RESIDENTS"],
  ["社区居委会", "RESIDENTS"],
  ["居民委员会", "RESIDENTS"],
  ["村民委员会", "VILLAGE"],
  ["居委会", "RESIDENTS"],
  ["村委会", "VILLAGE"],
  ["社区", "RESIDENTS"],
  ["村", "VILLAGE"],
];

export interface CommunityName {
  readonly full: string;
  readonly stem: string;
  readonly kind: CommunityClass;
}

/** Without white space, full-width letters, digits and brackets to half-width. */
export function plainName(text: string): string {
  return withoutSpace(toHalfWidth(text));
}

/** Takes the suffix of its class off a community's name; 社区 alone has none. */
export function communityName(text: string): CommunityName {
  const full = plainName(text);
  const found = SUFFIXES.find(([suffix]) => full.length > suffix.length && full.endsWith(suffix));
  if (!found) return { full, stem: full, kind: "BARE" };
  return { full, stem: full.slice(0, -found[0].length), kind: found[1] };
}

/** A name with a suffix goes with its own class only, a bare one with both. */
export function sameClass(a: CommunityClass, b: CommunityClass): boolean {
  return a === b || a === "BARE" || b === "BARE";
}

const DISTRICT_SUFFIX = /[区县市]$/;
const STREET_SUFFIX = /街道(办事处|办)?$/;
const TOWN_SUFFIX = /[镇乡]$/;

/** 和平区 → 和平. A name of one character keeps it. */
export function districtStem(name: string): string {
  return name.length > 2 ? name.replace(DISTRICT_SUFFIX, "") : name;
}

/** 昆明湖街道, 昆明湖街道办事处 → 昆明湖. Towns keep their suffix. */
export function streetStem(name: string): string {
  return name.replace(STREET_SUFFIX, "") || name;
}

/** 于家房镇 → 于家房. */
export function townStem(name: string): string {
  return name.replace(TOWN_SUFFIX, "") || name;
}
