import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenBuckets } from "./token-bucket";

const allowance = { burst: 3, perMinute: 60 };

describe("an allowance", () => {
  it("lets its burst through at once, and then one each interval", () => {
    const buckets = new TokenBuckets();
    const waits = [0, 0, 0, 0].map(() => buckets.take("a", allowance, 0));
    expect(waits).toEqual([0, 0, 0, 1]);
    expect(buckets.take("a", allowance, 1_000)).toBe(0);
    expect(buckets.take("a", allowance, 1_000)).toBe(1);
  });

  it("is everybody's own", () => {
    const buckets = new TokenBuckets();
    for (let time = 0; time < 4; time += 1) buckets.take("a", allowance, 0);
    expect(buckets.take("b", allowance, 0)).toBe(0);
  });

  it("never lets more through than the burst and what a stretch of time adds", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, (pauses) => {
        const buckets = new TokenBuckets();
        let at = 0;
        let passed = 0;
        for (const pause of pauses) {
          at += pause;
          if (buckets.take("a", allowance, at) === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(allowance.burst + at / 1_000 + 1e-6);
      }),
    );
  });

  it("is forgotten for the longest unused key when there are too many", () => {
    const buckets = new TokenBuckets(2);
    for (const key of ["a", "b", "c"]) buckets.take(key, allowance, 0);
    expect(buckets.size).toBe(2);
  });
});
