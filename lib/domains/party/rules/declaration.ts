import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

export interface Declaration {
  readonly declaredOn: LocalDate;
  readonly full: number;
  readonly probationary: number;
  readonly elsewhere: number;
}

/**
 * @param staff stated for that day; null when it never was
 * @param held what is declared for the same day already
 */
export function whyNotDeclare(
  wanted: Declaration,
  staff: number | null,
  today: LocalDate,
  held: Omit<Declaration, "declaredOn"> | null = null,
): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  const members = wanted.full + wanted.probationary;
  if (wanted.declaredOn > today) {
    refuse("future", "declaredOn", `统计日期不能晚于今天（${formatDateLong(today)}），请核对日期`);
  }
  if (wanted.elsewhere > members) {
    const message = `组织关系不在本企业的${wanted.elsewhere}人，不能多于正式党员与预备党员合计${members}人，请核对`;
    refuse("elsewhere", "elsewhere", message);
  }
  if (staff !== null && members > staff) {
    const message = `党员合计${members}人，多于从业人员${staff}人，请核对党员数，或先更新从业人员数`;
    refuse("members_exceed_staff", "full", message);
  }
  if (
    held?.full === wanted.full &&
    held.probationary === wanted.probationary &&
    held.elsewhere === wanted.elsewhere
  ) {
    const message = `${formatDateLong(wanted.declaredOn)}的党员情况已按此登记，无需重复登记`;
    refuse("same", "declaredOn", message);
  }
  return reasons;
}
