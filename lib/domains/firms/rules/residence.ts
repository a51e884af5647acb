import type { RegionLevel } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import { contains, type Interval } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ResidenceEnd } from "../schema";

/** Where a firm was accountable, as the rules see it. */
export interface Residence extends Interval {
  readonly id: string;
  readonly regionCode: string;
  readonly endReason: ResidenceEnd | null;
}

export interface Place {
  readonly name: string;
  readonly level: RegionLevel;
  readonly selectable: boolean;
}

const ACCOUNTABLE: readonly RegionLevel[] = ["COMMUNITY", "STREET", "DISTRICT"];

/** A firm stands in a community; at a street or district while no community has accepted it (待认领). */
export function whyNotResideIn(place: Place): Reason[] {
  if (!ACCOUNTABLE.includes(place.level)) {
    const message = `企业应登记到社区（村），暂未认领的登记到街道或区县，不能登记到「${place.name}」`;
    return [{ key: "level", field: "regionCode", message }];
  }
  if (place.selectable) return [];
  const message = `「${place.name}」不是居民社区，不作企业属地，请选择企业所在的社区（村）`;
  return [{ key: "not_selectable", field: "regionCode", message }];
}

/** The residence that a change from a day on touches: the one that holds on that day. */
export function residenceOn(residences: readonly Residence[], day: LocalDate): Residence | null {
  return residences.find((each) => contains(each, day)) ?? null;
}

/** Why a firm's residence cannot be brought to an end on a day; the day is the first that no longer counts. */
export function whyNotEndResidence(
  residences: readonly Residence[],
  on: LocalDate,
  field: "from" | "on" | "effectiveOn",
): Reason[] {
  const day = formatDateLong(on);
  const later = residences.find((each) => each.from > on);
  if (later) {
    const message = `该企业在${day}之后已登记属地变动（${formatDateLong(later.from)}），请填写更晚的日期`;
    return [{ key: "later", field, message }];
  }
  const holding = residenceOn(residences, on);
  if (!holding) {
    const last = residences.at(-1);
    const ended = last?.to ? `自${formatDateLong(last.to)}起已不在册` : "此时尚未登记";
    return [{ key: "not_resident", field, message: `该企业${ended}，请核对日期` }];
  }
  if (holding.from < on) return [];
  const message = `日期须晚于现属地的起始日${formatDateLong(holding.from)}，请填写次日或更晚`;
  return [{ key: "too_early", field, message }];
}

/** Why a firm cannot move to a region from a day on. */
export function whyNotMove(residences: readonly Residence[], regionCode: string, from: LocalDate): Reason[] {
  const reasons = whyNotEndResidence(residences, from, "from");
  if (reasons.length === 0 && residenceOn(residences, from)?.regionCode === regionCode) {
    return [{ key: "same", field: "regionCode", message: "该企业已在此属地，请选择迁入的社区" }];
  }
  return reasons;
}
