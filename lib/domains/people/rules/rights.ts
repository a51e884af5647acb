import { ROLES, type Role } from "@/lib/shared/access/roles";
import { ACTIONS, type Action, roleMay } from "@/lib/shared/access/table";
import { actionLabels, RIGHT_GROUPS, type RightGroup } from "../labels/rights";

export interface RightRow {
  readonly action: Action;
  readonly roles: readonly Role[];
}

export interface RightGroupRows {
  readonly group: RightGroup;
  readonly rights: readonly RightRow[];
}

export function rolesWith(action: Action): Role[] {
  return ROLES.filter((role) => roleMay(role, action));
}

/** The one access table as people read it: rights by group, each with the roles that have it. */
export function rightsMatrix(): RightGroupRows[] {
  return RIGHT_GROUPS.map((group) => ({
    group,
    rights: ACTIONS.filter((action) => actionLabels[action].group === group).map((action) => ({
      action,
      roles: rolesWith(action),
    })),
  }));
}
