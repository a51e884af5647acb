import { isSeparated, type Role } from "@/lib/shared/access/roles";
import type { Reason } from "@/lib/shared/result";
import { type Interval, overlaps } from "@/lib/shared/time/interval";
import { roleLabels } from "../labels/accounts";

export interface HeldRole {
  readonly role: Role;
  readonly during: Interval;
}

/**
 * 三员分立: whoever is auditor, system or security administrator holds no other role at the same time (GB/T
 * 22239-2019, 8.1.4.2).
 */
export function whyNotTogether(held: readonly HeldRole[]): Reason[] {
  for (const [place, one] of held.entries()) {
    for (const other of held.slice(place + 1)) {
      if (one.role === other.role || !overlaps(one.during, other.during)) continue;
      if (isSeparated(one.role) || isSeparated(other.role)) return [separationReason(one.role, other.role)];
    }
  }
  return [];
}

function separationReason(one: Role, other: Role): Reason {
  const [separated, second] = isSeparated(one) ? [one, other] : [other, one];
  const names = [roleLabels[separated].label, roleLabels[second].label];
  return {
    key: "separation",
    field: "role",
    message: `按三员分立要求，${names[0]}不能同时担任${names[1]}，请另建账号或先结束原授权`,
  };
}
