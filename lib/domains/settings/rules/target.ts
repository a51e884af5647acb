import type { RegionCode, RegionLevel } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { BASIS_POINTS_PER_PERCENT } from "../schema";

/** How hard a target is: how much by when. */
export interface Strictness {
  readonly goalBp: number;
  readonly due: LocalDate | null;
}

const SETTERS: readonly RegionLevel[] = ["PROVINCE", "CITY", "DISTRICT"];

/**
 * A city sets a goal, a district may tighten it: a higher goal or an earlier due day, never a lower or later one
 * (DESIGN 3.1).
 * @param above the nearest target above the region, if there is one
 */
export function whyNotSetTarget(
  level: RegionLevel,
  wanted: Strictness & { readonly starts: LocalDate },
  above: (Strictness & { readonly regionName: string }) | null,
): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  if (!SETTERS.includes(level)) {
    refuse("level", "regionCode", "目标只由市、区县设定，街道和社区按上级目标执行，请选择区县或市");
  }
  if (wanted.due && wanted.due < wanted.starts) {
    refuse("order", "dueOn", `完成时限不能早于开始日期${formatDateLong(wanted.starts)}，请改晚`);
  }
  if (!above) return reasons;
  if (wanted.goalBp < above.goalBp) {
    const least = above.goalBp / BASIS_POINTS_PER_PERCENT;
    refuse("looser_goal", "goal", `目标值不能低于${above.regionName}的${least}%，请填写${least}%或更高`);
  }
  if (above.due && (!wanted.due || wanted.due > above.due)) {
    const last = formatDateLong(above.due);
    refuse("looser_due", "dueOn", `完成时限不能晚于${above.regionName}的${last}，请填写${last}或更早`);
  }
  return reasons;
}

/** What becomes of a target below when the one above is set: as strict as it was, and at least as strict as that. */
export function tightened(below: Strictness, above: Strictness): Strictness {
  const goalBp = Math.max(below.goalBp, above.goalBp);
  const due = above.due && (!below.due || below.due > above.due) ? above.due : below.due;
  return { goalBp, due };
}

/** The nearest of the targets to a region: the one whose region stands last on the way down to it. */
export function nearestOnPath<T extends { readonly region: RegionCode }>(
  path: readonly RegionCode[],
  targets: readonly T[],
): T | null {
  return path.reduce<T | null>(
    (nearest, code) => targets.find((target) => target.region === code) ?? nearest,
    null,
  );
}
