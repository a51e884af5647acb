const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;

/** How long to wait after so many failures: 5 s, doubled each time, at most an hour (product default). */
export function retryDelayMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
}
