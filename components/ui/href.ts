/** Query parameters of a page, as a plain record. */
export type Query = Readonly<Record<string, string>>;

/** The address of `path` with `query` after `changes`; an empty or null value takes the parameter out. */
export function hrefWith(
  path: string,
  query: Query,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    if (value) search.set(name, value);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
