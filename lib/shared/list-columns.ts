/** Which columns of a list somebody has put away; kept in a cookie, so that it holds without script and account. */
const PREFIX = "julin-columns-";
const LIST_NAME = /^[a-z][a-z-]{0,29}$/;
const KEY = /^[A-Za-z][A-Za-z0-9]{0,29}$/;
const MOST_COLUMNS = 60;

/** The cookie of a list; null for what is no name of one. */
export function columnsCookie(list: string): string | null {
  return LIST_NAME.test(list) ? PREFIX + list : null;
}

/** The keys in the value of such a cookie, or in a form's field. */
export function parseColumns(text: string | null | undefined): string[] {
  return (text ?? "")
    .split(".")
    .filter((key) => KEY.test(key))
    .slice(0, MOST_COLUMNS);
}

export function formatColumns(keys: readonly string[]): string {
  return keys.join(".");
}
