/** Just under what Next takes in a form (`serverActions.bodySizeLimit`): beyond it, it answers in English. */
const FORM_LIMIT = 6_000_000;

/**
 * Where a form goes that is too long to be read: back to its page, which then says so (`oversized=1`). Without a
 * script nothing else can stop such a file before it is sent. Null: let it through.
 */
export function oversizedForm(url: URL, method: string, length: string | null): URL | null {
  if (method !== "POST" || Number(length ?? 0) <= FORM_LIMIT) return null;
  const back = new URL(url);
  back.searchParams.set("oversized", "1");
  return back;
}
