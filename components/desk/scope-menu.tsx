import { ScopeSwitcher } from "@/components/shell/scope-switcher";
import { hrefWith, type Query } from "@/components/ui/href";
import type { RegionRow } from "@/lib/domains/regions/schema";
import { deskCopy } from "./copy";
import { FIND_PATH } from "./find-links";

export type ScopeMenuProps = Readonly<{
  region: Readonly<{ code: string; name: string }>;
  /** The person's other topmost regions. */
  own: readonly RegionRow[];
  /** From the person's topmost region down to this one. */
  path: readonly RegionRow[];
  below: readonly Readonly<{ code: string; name: string }>[];
  /** The page and its other parameters, which stay. */
  href: string;
  query: Query;
}>;

/** The same page for the places above and below; the place stands in the address. */
export function ScopeMenu({ region, own, path, below, href, query }: ScopeMenuProps) {
  const link = ({ code, name }: Readonly<{ code: string; name: string }>) => ({
    label: name,
    href: hrefWith(href, query, { region: code, page: null }),
    current: code === region.code,
  });
  const groups = [
    { title: path.length > 1 ? deskCopy.upper : deskCopy.own, links: path.map(link) },
    { title: deskCopy.own, links: own.map(link) },
    { title: deskCopy.lower, links: below.map(link) },
    { title: deskCopy.findPlace, links: [{ label: deskCopy.findLabel, href: FIND_PATH, current: false }] },
  ].filter((group) => group.links.length > 0);
  return <ScopeSwitcher label={deskCopy.scope} current={region.name} groups={groups} />;
}
