import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

export interface Profile {
  readonly id: string;
  readonly statedOn: LocalDate;
  readonly name: string;
  readonly staff: number | null;
}

/** The newest profile not after a day. @param profiles oldest first */
export function profileOn<T extends Profile>(profiles: readonly T[], day: LocalDate): T | null {
  return profiles.findLast((each) => each.statedOn <= day) ?? null;
}

export function whyNotRestate(
  current: Pick<Profile, "name" | "staff"> | null,
  wanted: Pick<Profile, "name" | "staff" | "statedOn">,
  today: LocalDate,
): Reason[] {
  if (wanted.statedOn > today) {
    const message = `变更日期不能晚于今天（${formatDateLong(today)}），请在变更后登记`;
    return [{ key: "future", field: "on", message }];
  }
  if (current && current.name === wanted.name && current.staff === wanted.staff) {
    return [{ key: "same", field: "name", message: "名称和从业人员数与现有登记相同，没有需要保存的变更" }];
  }
  return [];
}
