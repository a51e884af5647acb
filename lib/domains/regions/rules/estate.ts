import type { Reason } from "@/lib/shared/result";
import type { RegionRow } from "../schema";

/** An estate lies in one community, under a name that is not taken there. */
export function whyNotRecordEstate(
  region: Pick<RegionRow, "level" | "name">,
  name: string,
  nameTaken: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  if (region.level !== "COMMUNITY") {
    const message = `小区应登记在社区（村）一级，「${region.name}」不是社区（村），请选择小区所在的社区`;
    reasons.push({ key: "level", field: "regionCode", message });
  }
  if (nameTaken) {
    const message = `${region.name}已有名为「${name}」的小区，请直接选用；确属另一个小区的，请在名称后加期数或组团区分`;
    reasons.push({ key: "name_taken", field: "name", message });
  }
  return reasons;
}
