import { hrefWith, type Query } from "@/components/ui/href";
import type { AppliedFilter } from "./applied-filters";

/** A parameter, its label, and what it is set to in words; undefined where it is not set. */
export type AppliedEntry = readonly [name: string, label: string, value: string | undefined];

/** The conditions that are set, each with the address of the list without it. */
export function appliedEntries(
  path: string,
  query: Query,
  entries: readonly AppliedEntry[],
): AppliedFilter[] {
  return entries.flatMap(([name, label, value]) =>
    value ? [{ label, value, removeHref: hrefWith(path, query, { [name]: null, page: null }) }] : [],
  );
}
