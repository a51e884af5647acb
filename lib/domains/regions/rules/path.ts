import type { RegionCode } from "@/lib/shared/region-code";

/** The codes that may stand above a code, and itself: nation, province, city, district, street, community. */
export function pathCodes(code: RegionCode): RegionCode[] {
  const candidates = ["000000", `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)];
  if (code.length >= 9) candidates.push(code.slice(0, 9));
  if (code.length === 12) candidates.push(code);
  return [...new Set(candidates)] as RegionCode[];
}
