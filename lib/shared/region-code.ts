/** A Chinese division code: 6 digits down to district, 9 for a street, 12 for a community. */
export type RegionCode = string & { readonly __brand: "RegionCode" };

export const REGION_LEVELS = ["NATION", "PROVINCE", "CITY", "DISTRICT", "STREET", "COMMUNITY"] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

const SHAPE = /^\d{6}(?:\d{3}){0,2}$/;

export const NATION = "000000" as RegionCode;

export function parseRegionCode(text: string): RegionCode | null {
  return SHAPE.test(text) ? (text as RegionCode) : null;
}

/** For literals and values already checked. @throws RangeError when `text` is no code. */
export function regionCode(text: string): RegionCode {
  const code = parseRegionCode(text);
  if (!code) throw new RangeError(`not a region code: ${text}`);
  return code;
}

/**
 * The digits that a code shares with everything below it: "" for the nation, 2 digits for a province,
 * 4 for a city, otherwise the code itself. 441900 is a city without districts and has streets right below.
 */
export function regionPrefix(code: RegionCode): string {
  if (code.length > 6) return code;
  if (code === NATION) return "";
  if (code.endsWith("0000")) return code.slice(0, 2);
  if (code.endsWith("00")) return code.slice(0, 4);
  return code;
}

/** The level as far as the digits tell it. */
export function regionLevel(code: RegionCode): RegionLevel {
  if (code.length === 12) return "COMMUNITY";
  if (code.length === 9) return "STREET";
  if (code === NATION) return "NATION";
  if (code.endsWith("0000")) return "PROVINCE";
  return code.endsWith("00") ? "CITY" : "DISTRICT";
}

/** Whether `inner` is `outer` or lies below it. */
export function isWithin(outer: RegionCode, inner: RegionCode): boolean {
  return inner.startsWith(regionPrefix(outer)) && regionPrefix(inner).length >= regionPrefix(outer).length;
}

/**
 * The half-open text range that holds a region and everything below it, in the "C" collation:
 * `code >= lo AND code < hi`. `:` is the character after `9`, so it ends every run of digits.
 */
export function regionRange(code: RegionCode): { readonly lo: string; readonly hi: string } {
  const prefix = regionPrefix(code);
  return { lo: prefix, hi: `${prefix}:` };
}

/** The district (or, in a city without districts, the city) whose audit chain and data a code belongs to. */
export function districtOf(code: RegionCode): RegionCode {
  return code.slice(0, 6) as RegionCode;
}

/** The codes that may stand above a code, and itself: nation, province, city, district, street, community. */
export function regionPath(code: RegionCode): RegionCode[] {
  const codes = [NATION, `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)];
  if (code.length >= 9) codes.push(code.slice(0, 9));
  if (code.length === 12) codes.push(code);
  return [...new Set(codes)].filter((each) => isWithin(each as RegionCode, code)) as RegionCode[];
}
