import { today } from "@/lib/platform/clock";
import { regionCode, regionPath } from "@/lib/shared/region-code";

/** The day on which everything is asked. */
export const AT = today();
export const TODAY: string = AT;
export const REASON = "测试原因";

export function parentOf(region: string): string {
  return regionPath(regionCode(region)).at(-2) ?? "";
}
