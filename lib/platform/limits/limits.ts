import { performance } from "node:perf_hooks";
import { type Allowance, TokenBuckets } from "./token-bucket";

export type Limited = "signIn" | "search" | "export" | "api" | "apiAddress";

/**
 * Product defaults. A whole office often comes from one address, so what is counted by address is generous; a
 * locked account and growing pauses stand behind it (`lockout.ts`).
 */
const ALLOWANCES: Readonly<Record<Limited, Allowance>> = {
  /** By address: forms sent on the pages of signing in. */
  signIn: { burst: 120, perMinute: 120 },
  /** By session. */
  search: { burst: 60, perMinute: 120 },
  /** By session. */
  export: { burst: 20, perMinute: 20 },
  /** By account. */
  api: { burst: 300, perMinute: 600 },
  /** By address, before anybody knows whose token it is. */
  apiAddress: { burst: 600, perMinute: 1_800 },
};

interface Counts {
  readonly buckets: TokenBuckets;
  readonly refused: Record<Limited, number>;
}

// On globalThis because the proxy and the routes are bundled apart and must count together.
const shared = globalThis as typeof globalThis & { julinLimits?: Counts };

function counts(): Counts {
  shared.julinLimits ??= {
    buckets: new TokenBuckets(),
    refused: { signIn: 0, search: 0, export: 0, api: 0, apiAddress: 0 },
  };
  return shared.julinLimits;
}

/**
 * Counts one request.
 * @param who an address, a session or an account
 * @returns seconds to wait; 0: go on
 */
export function waitFor(what: Limited, who: string): number {
  const { buckets, refused } = counts();
  const seconds = buckets.take(`${what} ${who}`, ALLOWANCES[what], performance.now());
  if (seconds > 0) refused[what] += 1;
  return seconds;
}

/** How often each limit has refused since the start. */
export function refusals(): Readonly<Record<Limited, number>> {
  return counts().refused;
}
