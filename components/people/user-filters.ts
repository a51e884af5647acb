import type { AppliedFilter } from "@/components/patterns/applied-filters";
import type { FilterSpec } from "@/components/patterns/filter-field";
import { hrefWith, type Query } from "@/components/ui/href";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { roleLabels, userStateLabels } from "@/lib/domains/people/labels/accounts";
import { USER_STATES, type UserState } from "@/lib/domains/people/schema";
import { ROLES, type Role } from "@/lib/shared/access/roles";
import { PEOPLE_PATH } from "./links";

const copy = accountCopy.filters;

export interface UserFilters {
  readonly role?: Role | undefined;
  readonly state?: UserState | undefined;
  readonly q?: string | undefined;
}

export function userFilterFields({ q, role, state }: UserFilters): FilterSpec[] {
  return [
    { kind: "text", name: "q", label: copy.q, value: q ?? "", placeholder: accountCopy.search },
    {
      kind: "select",
      name: "role",
      label: copy.role,
      value: role ?? "",
      options: ROLES.map((value) => ({ value, label: roleLabels[value].label })),
    },
    {
      kind: "select",
      name: "state",
      label: copy.state,
      value: state ?? "",
      options: USER_STATES.map((value) => ({ value, label: userStateLabels[value].label })),
    },
  ];
}

export function appliedUserFilters({ q, role, state }: UserFilters, query: Query): AppliedFilter[] {
  const entries: [keyof UserFilters, string, string | undefined][] = [
    ["q", copy.q, q],
    ["role", copy.role, role && roleLabels[role].label],
    ["state", copy.state, state && userStateLabels[state].label],
  ];
  return entries.flatMap(([name, label, value]) =>
    value ? [{ label, value, removeHref: hrefWith(PEOPLE_PATH, query, { [name]: null, page: null }) }] : [],
  );
}
