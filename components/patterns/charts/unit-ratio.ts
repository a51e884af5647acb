import type { Ratio } from "@/lib/shared/ratio";

/** One unit's rate with the lists behind its numbers. */
export type UnitRatio = Readonly<{
  key: string;
  label: string;
  /** The same page for that unit. */
  href: string;
  value: Ratio;
  /** The list of those missing. */
  gapHref: string;
}>;

/** Below this denominator one more or less moves the rate too much to compare it. */
export const SMALL_BASE = 5;
