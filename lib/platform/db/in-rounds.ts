const ROWS_PER_ROUND = 2_000;

/** Hands rows over a few thousand at a time: a statement's document would otherwise be as large as the whole import. */
export async function inRounds<T>(
  rows: readonly T[],
  write: (round: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_ROUND) {
    await write(rows.slice(start, start + ROWS_PER_ROUND));
  }
}
