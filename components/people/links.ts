export const PEOPLE_PATH = "/desk/people";
export const ACCOUNT_PATH = "/desk/account";

export function userHref(id: string): string {
  return `${PEOPLE_PATH}/${id}`;
}
