import type { Ratio } from "@/lib/shared/ratio";
import { rateOf } from "@/lib/shared/ratio";
import { patternCopy } from "./copy";

export type BulletBarProps = Readonly<{
  value: Ratio;
  /** An earlier rate, shown as a tick. */
  before?: Ratio;
}>;

const percent = (share: number) => `${Math.min(100, share * 100).toFixed(2)}%`;

/** A rate on a scale from 0 to 100 %, with the goal as an ink rule. Decoration to the numbers beside it. */
export function BulletBar({ value, before }: BulletBarProps) {
  const rate = rateOf(value);
  const earlier = before ? rateOf(before) : null;
  return (
    <div aria-hidden="true" className="pt-1">
      <p className="text-right text-caption text-ink-2">{patternCopy.goalLine}</p>
      <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
        <rect y="4" width="100%" height="12" className="fill-none-ground contrast:stroke-ink" />
        {rate === null ? null : <rect y="4" width={percent(rate)} height="12" className="fill-done" />}
        {earlier === null ? null : (
          <line
            x1={percent(earlier)}
            x2={percent(earlier)}
            y1="1"
            y2="19"
            className="stroke-ink contrast:stroke-paper"
            strokeWidth="1.5"
            strokeDasharray="2 2"
          />
        )}
        <line x1="100%" x2="100%" y1="-2" y2="20" className="stroke-ink" strokeWidth="2" />
      </svg>
    </div>
  );
}
