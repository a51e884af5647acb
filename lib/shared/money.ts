/** An amount in fen, always a safe integer. */
export type Fen = number & { readonly __brand: "Fen" };

const SHAPE = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** @throws RangeError for a fraction or an amount that cannot be held exactly. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in fen: ${amount}`);
  return amount as Fen;
}

/** Reads yuan as people type them (`1,234.5`) digit by digit, never through a float; null when it is none. */
export function parseYuan(text: string): Fen | null {
  const match = SHAPE.exec(text.replaceAll(/[,\s]/g, ""));
  if (!match) return null;
  const amount = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  if (!Number.isSafeInteger(amount)) return null;
  return fen(match[1] && amount !== 0 ? -amount : amount);
}

/** `1,234.50` yuan with two decimals and no sign of currency. */
export function formatYuan(amount: Fen): string {
  const digits = Math.abs(amount).toString().padStart(3, "0");
  const yuan = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${yuan}.${digits.slice(-2)}`;
}

/**
 * Splits an amount by weights with the largest-remainder method; parts sum to the whole.
 * @throws RangeError when no weight is positive or one is negative.
 */
export function splitFen(whole: Fen, weights: readonly number[]): Fen[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) throw new RangeError("weights must be positive");
  const exact = weights.map((weight) => (whole * weight) / total);
  const parts = exact.map(Math.floor);
  let left = whole - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map(fen);
}
