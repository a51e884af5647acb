export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One query parameter of a page; the first where it is repeated, null where it is absent. */
export async function searchParam(searchParams: SearchParams, name: string): Promise<string | null> {
  const value = (await searchParams)[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
