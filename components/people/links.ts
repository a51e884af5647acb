export const PEOPLE_PATH = "/desk/people";

export function userHref(id: string): string {
  return `${PEOPLE_PATH}/${id}`;
}
