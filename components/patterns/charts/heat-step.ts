import { type Ratio, rateOf } from "@/lib/shared/ratio";

export type HeatStep = 1 | 2 | 3 | 4 | 5 | 6;

/** Lower bounds of steps 2 to 6; the darkest is kept for a full 100 % (product default). */
const BOUNDS = [0.5, 0.7, 0.85, 0.95, 1] as const;

/** The step of a rate on the six-step scale, or null without a denominator. */
export function heatStep(ratio: Ratio): HeatStep | null {
  const rate = rateOf(ratio);
  if (rate === null) return null;
  return (BOUNDS.filter((bound) => rate >= bound).length + 1) as HeatStep;
}

/** Ground and text of each step: ink up to step 4, white from step 5. */
export const HEAT_STYLES: Readonly<Record<HeatStep, string>> = {
  1: "bg-heat-1 text-on-heat-low",
  2: "bg-heat-2 text-on-heat-low",
  3: "bg-heat-3 text-on-heat-low",
  4: "bg-heat-4 text-on-heat-low",
  5: "bg-heat-5 text-on-heat-high",
  6: "bg-heat-6 text-on-heat-high",
};

export const NO_DATA_STYLE = "hatched bg-paper text-ink-2";
