import { toHalfWidth, withoutSpace } from "./text/normalise";

/** GB 32100-2015: 31 characters, without I O S V Z; a character's value is its place. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** GB 32100-2015: W_i = 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const SHAPE = /^[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$/;

export const USCC_LENGTH = 18;

/**
 * `WRONG_CHECK` is a warning, never a refusal: registered firms exist whose check character is wrong.
 * `MALFORMED`: not 18 characters, or a character outside the alphabet of its place.
 */
export type UsccVerdict = "VALID" | "WRONG_CHECK" | "MALFORMED";

/** Full-width to half-width, upper case, no white space. O and I stay: they are for a person to correct. */
export function normaliseUscc(text: string): string {
  return withoutSpace(toHalfWidth(text)).toUpperCase();
}

/** The 18th character that belongs to the first 17. @throws RangeError outside the alphabet */
export function usccCheckCharacter(first17: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17.charAt(index) || "?");
    if (value < 0) throw new RangeError(`not in the alphabet of GB 32100: ${first17}`);
    sum += value * weight;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** @param code as `normaliseUscc` returns it */
export function checkUscc(code: string): UsccVerdict {
  if (!SHAPE.test(code)) return "MALFORMED";
  return usccCheckCharacter(code) === code.charAt(17) ? "VALID" : "WRONG_CHECK";
}
