import { today } from "@/lib/platform/clock";
import type { QueueQuestion } from "@/lib/shared/queue";
import { regionCode, regionPath } from "@/lib/shared/region-code";
import type { Place } from "../places";

/** The day on which everything is asked. */
export const TODAY = today();
export const REASON = "测试原因";

/** What queues are asked. */
export function waitingAt(place: Place): QueueQuestion {
  return { today: TODAY, region: regionCode(place.region), limit: 50 };
}

export function parentOf(region: string): string {
  return regionPath(regionCode(region)).at(-2) ?? "";
}
