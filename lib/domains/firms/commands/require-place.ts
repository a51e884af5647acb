import { unscopedRegions } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { requireAction } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { can, type FirmAction } from "../policy";
import type { Place } from "../rules/residence";

/**
 * The region in which something is recorded, open on the day and today, inside the actor's scope.
 * @throws AppError FORBIDDEN without the right; NOT_FOUND when it is absent, ceased, or out of scope
 */
export async function requirePlace(
  { tx, actor, today }: CommandContext,
  action: FirmAction,
  regionCode: RegionCode,
  day: LocalDate,
): Promise<Place> {
  requireAction(actor, action);
  if (!can(actor, action, [regionCode])) throw notFound("没有这个区划，或不在您的管理范围内");
  const onDay = await unscopedRegions(tx, [regionCode], day);
  const now = day === today ? onDay : await unscopedRegions(tx, [regionCode], today > day ? today : day);
  const place = onDay.get(regionCode);
  if (!place || !now.has(regionCode)) {
    throw notFound("这个区划在所填日期至今并非一直存在，请核对日期，或按区划调整前后分别选择代码");
  }
  return place;
}
