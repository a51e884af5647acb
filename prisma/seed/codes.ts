import type { RegionCode } from "@/lib/shared/region-code";
import { usccCheckCharacter } from "@/lib/shared/uscc";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** GB 11714-1997: weights and check character of the organisation code inside a credit code. */
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

function organisationCheck(body: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number.parseInt(body.charAt(place), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/**
 * Credit codes of invented firms: shaped like real ones, with right check characters, under an organisation code
 * that says it is a sample (domain.md 8.1). At most 961 to a district.
 */
export function codeMaker(): (district: RegionCode) => string {
  const made = new Map<string, number>();
  return (district) => {
    const count = made.get(district) ?? 0;
    made.set(district, count + 1);
    const body = `MATEXT${ALPHABET.charAt(Math.floor(count / 31))}${ALPHABET.charAt(count % 31)}`;
    const first17 = `91${district}${body}${organisationCheck(body)}`;
    return first17 + usccCheckCharacter(first17);
  };
}
