import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  districtOf,
  isWithin,
  NATION,
  parseRegionCode,
  regionCode,
  regionLevel,
  regionPrefix,
  regionRange,
} from "./region-code";

const VECTORS = [
  ["000000", "NATION", ""],
  ["210000", "PROVINCE", "21"],
  ["210100", "CITY", "2101"],
  ["441900", "CITY", "4419"],
  ["210102", "DISTRICT", "210102"],
  ["210181", "DISTRICT", "210181"],
  ["210105020", "STREET", "210105020"],
  ["441900003", "STREET", "441900003"],
  ["210105020001", "COMMUNITY", "210105020001"],
] as const;

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const anyCode = fc
  .oneof(
    digits(12),
    digits(9),
    digits(6),
    digits(4).map((head) => `${head}00`),
    digits(2).map((head) => `${head}0000`),
    fc.constantFrom(
      "000000",
      "210000",
      "210100",
      "210102",
      "210102001",
      "210102001001",
      "441900",
      "441900003",
    ),
  )
  .map(regionCode);

describe("a region code", () => {
  it.each(VECTORS)("%s is a %s with the prefix %j", (text, level, prefix) => {
    const code = regionCode(text);
    expect(regionLevel(code)).toBe(level);
    expect(regionPrefix(code)).toBe(prefix);
  });

  it.each([
    "",
    "2101",
    "21010",
    "2101020",
    "21010200100",
    "2101020010012",
    "21010a",
    " 210102",
    "210102\n",
    "２10102",
  ])("is not %j", (text) => {
    expect(parseRegionCode(text)).toBeNull();
    expect(() => regionCode(text)).toThrow(RangeError);
  });

  it("lies in the nation and in itself", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(isWithin(NATION, code)).toBe(true);
        expect(isWithin(code, code)).toBe(true);
      }),
    );
  });

  it("lies in each of the levels above it", () => {
    fc.assert(
      fc.property(digits(12), (text) => {
        fc.pre(!text.startsWith("00"));
        const community = regionCode(text);
        for (const above of [text.slice(0, 9), `${text.slice(0, 4)}00`, `${text.slice(0, 2)}0000`]) {
          expect(isWithin(regionCode(above), community)).toBe(true);
        }
      }),
    );
  });

  it("does not lie below what lies below it", () => {
    fc.assert(
      fc.property(anyCode, anyCode, (a, b) => {
        if (isWithin(a, b) && isWithin(b, a)) expect(regionPrefix(a)).toBe(regionPrefix(b));
      }),
    );
  });

  it("does not lie in a neighbour whose digits look alike", () => {
    expect(isWithin(regionCode("210102"), regionCode("210112"))).toBe(false);
    expect(isWithin(regionCode("210102001"), regionCode("210102010001"))).toBe(false);
    expect(isWithin(regionCode("210102"), regionCode("210100"))).toBe(false);
    expect(isWithin(regionCode("210100"), regionCode("210000"))).toBe(false);
  });

  it("lies in a region exactly when it lies in that region's range and is not above it", () => {
    fc.assert(
      fc.property(anyCode, anyCode, (outer, inner) => {
        const { lo, hi } = regionRange(outer);
        const inRange = inner >= lo && inner < hi;
        if (isWithin(outer, inner)) expect(inRange).toBe(true);
        else if (inRange) expect(regionPrefix(inner).length).toBeLessThan(regionPrefix(outer).length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("has in its range the very last code below it, and not the first of the next region", () => {
    const holds = (region: string, code: string) => {
      const { lo, hi } = regionRange(regionCode(region));
      return code >= lo && code < hi;
    };
    expect(holds("210102", "210102999999")).toBe(true);
    expect(holds("210100", "210199999999")).toBe(true);
    expect(holds("000000", "999999999999")).toBe(true);
    expect(holds("210102001", "210102001999")).toBe(true);
    expect(holds("210102", "210103")).toBe(false);
    expect(holds("210102", "210101999999")).toBe(false);
  });

  it("belongs to the chain of its first six digits", () => {
    expect(districtOf(regionCode("210102001001"))).toBe("210102");
    expect(districtOf(regionCode("441900003"))).toBe("441900");
  });
});
