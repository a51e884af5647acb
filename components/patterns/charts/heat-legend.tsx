import { classNames } from "@/components/ui/class-names";
import { patternCopy } from "../copy";
import { HEAT_STYLES, type HeatStep } from "./heat-step";

/** What the six steps mean. */
export function HeatLegend() {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-caption text-ink-2">
      <span>{patternCopy.heatScale}</span>
      <ul className="flex flex-wrap gap-px">
        {patternCopy.heatSteps.map((label, index) => (
          <li
            key={label}
            className={classNames(
              "px-2 py-0.5 keeps-colour contrast:border contrast:border-ink",
              HEAT_STYLES[(index + 1) as HeatStep],
            )}
          >
            {label}
          </li>
        ))}
      </ul>
      <span>{patternCopy.noDenominator}</span>
    </div>
  );
}
