import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import { earlierEnd, lastDayBefore, overlaps } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** How many days before its last one an assignment is asked about (product default). */
export const REMIND_BEFORE_TERM_DAYS = 30;

export interface HeldAssignment {
  readonly name: string;
  readonly from: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
}

/** The days on which an assignment holds; one withdrawn before its first day holds on none. */
function effective({ from, termTo, endedFrom }: HeldAssignment) {
  return { from, to: earlierEnd(termTo, endedFrom) };
}

/** A firm has one instructor at a time. @param held the firm's other assignments */
export function whyNotAssign(
  wanted: { readonly from: LocalDate; readonly lastDay: LocalDate | null; readonly termTo: LocalDate | null },
  held: readonly HeldAssignment[],
): Reason[] {
  if (wanted.lastDay !== null && wanted.lastDay < wanted.from) {
    return [{ key: "order", field: "lastDay", message: "期满日期不能早于选派日期，请核对日期" }];
  }
  const period = { from: wanted.from, to: wanted.termTo };
  const current = held.find((each) => overlaps(effective(each), period));
  if (!current) return [];
  const { to } = effective(current);
  const until = to ? `至${formatDateLong(lastDayBefore(to))}` : "起";
  const message = `该企业${formatDateLong(current.from)}${until}已选派指导员「${current.name}」，请先结束原选派，或把选派日期改到其后`;
  return [{ key: "assigned", field: "from", message }];
}

/** @param on first day on which it no longer holds; the first day itself: it never began */
export function whyNotEndAssignment(held: HeldAssignment, on: LocalDate): Reason[] {
  const { from, to } = effective(held);
  if (to !== null && to <= on) {
    const last = formatDateLong(lastDayBefore(to));
    return [{ key: "over", field: "on", message: `该选派已于${last}结束，无需再办` }];
  }
  if (on >= from) return [];
  const message = `结束日期不能早于选派日期${formatDateLong(from)}；从未到任的，请填写选派日期当天`;
  return [{ key: "too_early", field: "on", message }];
}
