import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUscc, normaliseUscc, usccCheckCharacter } from "./uscc";

const VECTORS: readonly (readonly [code: string, check: string, valid: boolean])[] = [
  ["91110000101623741K", "K", true],
  ["911101066976941872", "2", true],
  ["91350100M000100Y43", "3", true],
  ["91310115MA1H8R7C6D", "7", false],
  ["91350211M0000XUF46", "R", false],
  ["91210102MA00002420", "0", true],
  ["91210102MA0000197Y", "Y", true],
  ["91210102MATEXT01XN", "N", true],
  ["91210103MATEXT0285", "5", true],
  ["91210104MATEXT036E", "E", true],
  ["91210105MATEXT044P", "P", true],
  ["91210106MATEXT0521", "1", true],
];

describe("统一社会信用代码 (GB 32100-2015)", () => {
  it.each(VECTORS)("%s has the check character %s", (code, check, valid) => {
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(check);
    expect(checkUscc(code)).toBe(valid ? "VALID" : "WRONG_CHECK");
  });

  it.each([
    ["17 characters", "9121010200002420X"],
    ["19 characters", "91210102MA000024200"],
    ["a letter outside the alphabet", "91210102MAR3Y2UMIO"],
    ["a letter in the district", "9121O102MA00002420"],
    ["lower case, since it was not normalised", "91210102ma00002420"],
    ["nothing", ""],
  ])("refuses %s", (_, code) => {
    expect(checkUscc(code)).toBe("MALFORMED");
  });

  it("reads full-width, lower-case and spaced codes as the same code", () => {
    expect(normaliseUscc(" 912101０２ma00002420\n")).toBe("91210102MA00002420");
  });

  it("does not guess: O and I stay what they are", () => {
    expect(normaliseUscc("91210102MAOI002420")).toBe("91210102MAOI002420");
  });

  it("notices every single changed character", () => {
    const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const char = fc.constantFrom(...alphabet);
    fc.assert(
      fc.property(fc.array(char, { minLength: 9, maxLength: 9 }), fc.nat(16), char, (tail, at, other) => {
        const body = `91210102${tail.join("")}`;
        const code = body + usccCheckCharacter(body);
        fc.pre(code.charAt(at) !== other);
        expect(checkUscc(code)).toBe("VALID");
        expect(checkUscc(code.slice(0, at) + other + code.slice(at + 1))).not.toBe("VALID");
      }),
    );
  });
});
