import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import { type Interval, lastDayBefore, overlaps } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** Whom an estate is served by, and when. */
export interface Service extends Interval {
  readonly firmName: string;
}

/** One area, one property firm (物业管理条例 art. 33). @param served the estate's other services */
export function whyNotServe(
  wanted: { readonly from: LocalDate; readonly lastDay: LocalDate | null; readonly to: LocalDate | null },
  served: readonly Service[],
): Reason[] {
  if (wanted.lastDay !== null && wanted.lastDay < wanted.from) {
    return [{ key: "order", field: "lastDay", message: "服务的最后一天不能早于第一天，请核对日期" }];
  }
  const current = served.find((each) => overlaps(each, wanted));
  if (!current) return [];
  const until = current.to ? `至${formatDateLong(lastDayBefore(current.to))}` : "至今";
  const message = `该小区${formatDateLong(current.from)}${until}由「${current.firmName}」服务，请先结束原服务项目或调整起止日期`;
  return [{ key: "served", field: "from", message }];
}

export function whyNotEndProject(project: Interval, on: LocalDate): Reason[] {
  if (project.to !== null && project.to <= on) {
    const last = formatDateLong(lastDayBefore(project.to));
    return [{ key: "ended", field: "on", message: `该服务项目已于${last}结束，无需再办` }];
  }
  if (on > project.from) return [];
  const message = `结束日期须晚于开始日期${formatDateLong(project.from)}，请核对日期`;
  return [{ key: "too_early", field: "on", message }];
}
