import type { LocalDate } from "./local-date";
import { BUSINESS_ZONE } from "./zone";

const clock = new Intl.DateTimeFormat("zh-CN", {
  timeZone: BUSINESS_ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const dateTime = new Intl.DateTimeFormat("sv-SE", {
  timeZone: BUSINESS_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `2026年6月30日`, for running text. */
export function formatDateLong(date: LocalDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** `6月30日`, where the year is plain from the context. */
export function formatDateShort(date: LocalDate): string {
  const [, month, day] = date.split("-").map(Number);
  return `${month}月${day}日`;
}

/** `09:41`, 24-hour. */
export function formatTime(instant: Date): string {
  return clock.format(instant);
}

/** `2026-06-30 09:41`, for tables. */
export function formatDateTime(instant: Date): string {
  return dateTime.format(instant);
}
