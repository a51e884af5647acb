import { cookies } from "next/headers";
import { columnsCookie, parseColumns } from "@/lib/shared/list-columns";

/** The columns that this browser has put away in a list. */
export async function hiddenColumns(list: string): Promise<ReadonlySet<string>> {
  const name = columnsCookie(list);
  return new Set(parseColumns(name && (await cookies()).get(name)?.value));
}
