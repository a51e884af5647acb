import type { Action } from "@/lib/shared/access/table";

export const PEOPLE_PATH = "/desk/people";
export const ACCOUNT_PATH = "/desk/account";

export function userHref(id: string): string {
  return `${PEOPLE_PATH}/${id}`;
}

export const RIGHTS_PATH = "/desk/rights";

/** What a right is for, who has it and who gives it. */
export function rightHref(action: Action): string {
  return `${RIGHTS_PATH}?right=${action}`;
}
