import type { Role } from "@/lib/shared/access/roles";
import { roleMay } from "@/lib/shared/access/table";
import { isWithin, type RegionCode } from "@/lib/shared/region-code";
import type { Reason } from "@/lib/shared/result";
import type { Interval } from "@/lib/shared/time/interval";
import { daysBetween, type LocalDate } from "@/lib/shared/time/local-date";
import { roleLabels } from "../labels/accounts";

/** Product default: longer than any ordinary absence; who is away for longer gets a successor by a grant. */
export const DELEGATION_MAX_DAYS = 90;

/** A grant as somebody holds it, for judging whether it can be delegated. */
export interface DelegableGrant {
  readonly role: Role;
  readonly kind: string;
  readonly region: RegionCode;
  readonly during: Interval;
  readonly isDelegated: boolean;
}

/** Why a grant cannot be delegated at all, whoever it is to be given to. */
export function whyNotDelegable({ role, kind, isDelegated }: DelegableGrant): Reason[] {
  if (isDelegated) return [{ key: "chain", message: "受托的授权不能再转委托" }];
  if (kind !== "REGION" || !roleMay(role, "grant.delegate")) {
    return [{ key: "role", message: `${roleLabels[role].label}的授权不能委托` }];
  }
  return [];
}

/** Why a grant cannot be delegated for this place and these days. */
export function whyNotDelegated(
  source: DelegableGrant,
  { region, during, today }: { region: RegionCode; during: Interval & { to: LocalDate }; today: LocalDate },
): Reason[] {
  const general = whyNotDelegable(source);
  if (general.length > 0) return general;
  const { from, to } = during;
  if (!isWithin(source.region, region)) {
    return [{ key: "place", message: "委托的范围须在本人管理范围之内", field: "place" }];
  }
  if (from < today) return [{ key: "past", message: "委托的第一天不能早于今天", field: "from" }];
  if (to <= from) return [{ key: "until", message: "委托的最后一天不能早于第一天", field: "until" }];
  if (daysBetween(from, to) > DELEGATION_MAX_DAYS) {
    const message = `一次委托最多 ${DELEGATION_MAX_DAYS} 天；更长的请由安全管理员另行授权`;
    return [{ key: "long", message, field: "until" }];
  }
  if (source.during.from > from || (source.during.to !== null && source.during.to < to)) {
    return [{ key: "beyond", message: "委托的日期须在本人授权的有效期之内", field: "until" }];
  }
  return [];
}
