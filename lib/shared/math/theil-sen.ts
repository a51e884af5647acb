export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * All pairwise slopes, ascending: their median is the Theil–Sen estimate, their percentiles its range.
 * Pairs with equal x are left out.
 */
export function pairwiseSlopes(points: readonly Point[]): number[] {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  }
  return slopes.sort((a, b) => a - b);
}

/** Linear-interpolation percentile of ascending values. @param share 0 to 1 @throws RangeError when empty */
export function percentile(ascending: readonly number[], share: number): number {
  if (ascending.length === 0) throw new RangeError("no values");
  const rank = share * (ascending.length - 1);
  const low = ascending[Math.floor(rank)] ?? 0;
  const high = ascending[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}
