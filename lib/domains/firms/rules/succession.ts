import type { Reason } from "@/lib/shared/result";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ResidenceEnd, SuccessionKind } from "../schema";

export interface Succession {
  readonly kind: SuccessionKind;
  readonly predecessorId: string;
  readonly successorId: string;
}

/**
 * How the predecessor leaves the register. A firm that got a new code on renaming must not count twice; after a
 * split or beside a branch office both go on.
 */
export const PREDECESSOR_END: Readonly<Record<SuccessionKind, ResidenceEnd | null>> = {
  RENAMED: "CLOSED",
  MERGED: "MERGED",
  SPLIT: null,
  BRANCH_OFFICE: null,
};

/** @param held successions between the same two firms, in either direction */
export function whyNotSucceed(
  wanted: Succession & { readonly effectiveOn: LocalDate },
  held: readonly Succession[],
  today: LocalDate,
): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (key: string, field: string, message: string) => reasons.push({ key, field, message });
  if (wanted.predecessorId === wanted.successorId) {
    refuse("same", "successorId", "承继前后应为两家企业；同一企业只改名称的，请用名称变更");
  }
  if (wanted.effectiveOn > today) {
    refuse("future", "effectiveOn", `承继日期不能晚于今天（${formatDateLong(today)}），请在生效后登记`);
  }
  if (held.some((each) => each.predecessorId === wanted.predecessorId && each.kind === wanted.kind)) {
    refuse("known", "successorId", "这两家企业的同一承继关系已登记过，无需重复登记");
  }
  if (held.some((each) => each.predecessorId === wanted.successorId)) {
    refuse("reverse", "successorId", "已登记相反方向的承继关系，请核对哪一家是承继后的企业");
  }
  return reasons;
}
