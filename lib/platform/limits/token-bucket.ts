/** How much is let through: so many at once, and as many again each minute. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** More keys than a district has people; beyond it the ones that are full again are forgotten. */
const MOST_KEYS = 50_000;
const MINUTE_MS = 60_000;

/** Counts by key in the memory of one process. */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #most: number;

  constructor(most: number = MOST_KEYS) {
    this.#most = most;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /**
   * Takes one.
   * @param at milliseconds of any clock that does not go back
   * @returns 0 when there was one, otherwise the whole seconds until there is
   */
  take(key: string, { burst, perMinute }: Allowance, at: number): number {
    const held = this.#buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, held.tokens + ((at - held.at) * perMinute) / MINUTE_MS);
    const left = tokens >= 1 ? tokens - 1 : tokens;
    // Put last again, so that the first of the map is the one longest unused.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: left, at });
    if (this.#buckets.size > this.#most) this.#forgetOldest();
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * MINUTE_MS) / perMinute / 1_000));
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
