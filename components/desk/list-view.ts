import type { Crumb } from "@/components/patterns/breadcrumb";
import { hrefWith, type Query } from "@/components/ui/href";
import type { RegionRow } from "@/lib/domains/regions/schema";
import type { Page } from "@/lib/shared/page";

/** What every ledger of the desk is given. */
export type ListViewProps<Row, Input> = Readonly<{
  list: Page<Row>;
  input: Input;
  /** The address's own parameters. */
  query: Query;
  /** From the person's topmost region down to the one listed; empty for people of a single firm. */
  path: readonly RegionRow[];
  /** The day that the list stands for. */
  asOf: string;
  hidden: ReadonlySet<string>;
  printedBy: string;
}>;

/** The same list for the places above. */
export function placeCrumbs(href: string, path: readonly RegionRow[]): Crumb[] {
  return path.map(({ code, name }) => ({ label: name, href: hrefWith(href, {}, { region: code }) }));
}
