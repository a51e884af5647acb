import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { myAccountCopy } from "@/lib/domains/people/copy/my-account";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { GrantView } from "@/lib/domains/people/schema";
import { lastDayBefore } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";

const copy = accountCopy.record;

/** What a grant is for, as a place or a thing is called. */
export function placeOf({ subject, regionName }: GrantView): string {
  return subject ? `${subject}（${regionName}）` : regionName;
}

/** The role, and in whose place it is held. */
export function roleText({ role, behalf }: Pick<GrantView, "role" | "behalf">): string {
  return behalf ? `${roleLabels[role].label}（${myAccountCopy.behalf(behalf)}）` : roleLabels[role].label;
}

export function grantText(grant: GrantView): string {
  return `${roleText(grant)}，${placeOf(grant)}`;
}

/** From the first to the last valid day. */
export function duringText({ from, to }: Pick<GrantView, "from" | "to">): string {
  return `${from} 至 ${to ? lastDayBefore(to) : copy.openEnd}`;
}

export function whenOf(
  { from, to }: Pick<GrantView, "from" | "to">,
  today: LocalDate,
): "past" | "current" | "future" {
  if (to !== null && to <= today) return "past";
  return from > today ? "future" : "current";
}
