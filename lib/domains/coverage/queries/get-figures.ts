import { getRegionWithChildren } from "@/lib/domains/regions/public";
import type { RegionRow } from "@/lib/domains/regions/schema";
import { type Actor, requireInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { partDigits, splitFigures } from "../rules/figures";
import type { RegionFigures } from "../schema";
import { countFigures } from "./count-figures";

/**
 * The figures of a region and its children on a day.
 * @throws AppError NOT_FOUND for a region that is absent, was not there on the day, or is outside the scope
 */
export async function getFigures(actor: Actor, code: RegionCode, day: LocalDate): Promise<RegionFigures> {
  requireInRegion(actor, "coverage.read", code);
  return getFiguresOf(actor, await getRegionWithChildren(actor, code, day), day);
}

/** The same, where the region is known already. @param place as it was on the day */
export async function getFiguresOf(
  actor: Actor,
  { region, children }: { readonly region: RegionRow; readonly children: readonly RegionRow[] },
  day: LocalDate,
): Promise<RegionFigures> {
  const { code, name, level } = region;
  requireInRegion(actor, "coverage.read", code);
  const rows = await countFigures(code, day, partDigits(code, children));
  const { whole, ...parts } = splitFigures(code, children, rows);
  return { region: { code, name, level }, asOf: day, ...whole, ...parts };
}
