/** A rate that never hides its parts. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The unrounded fraction, or null when there is nothing to divide by. */
export function rateOf({ numerator, denominator }: Ratio): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** "—" without a denominator; otherwise floored to one decimal, so 100% is shown only when nobody is missing. */
export function formatRate({ numerator, denominator }: Ratio): string {
  if (denominator === 0) return "—";
  const tenths = Math.floor((numerator * 1000) / denominator);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
