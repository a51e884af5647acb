import { getRegionWithChildren } from "@/lib/domains/regions/public";
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
  const { region, children } = await getRegionWithChildren(actor, code, day);
  const rows = await countFigures(code, day, partDigits(code, children));
  const { whole, ...parts } = splitFigures(code, children, rows);
  const { name, level } = region;
  return { region: { code, name, level }, asOf: day, ...whole, ...parts };
}
