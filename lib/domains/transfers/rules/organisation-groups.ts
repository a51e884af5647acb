import type { RegionCode } from "@/lib/shared/region-code";
import { withoutSpace } from "@/lib/shared/text/normalise";
import type { ParsedRow } from "../schema";

const STREET_DIGITS = 9;

/** Rows that speak of one organisation. */
export interface OrganisationGroup {
  readonly rows: ParsedRow[];
  readonly streets: Set<string>;
  readonly superiors: Set<string>;
}

/**
 * Which rows speak of one organisation: those with the same name in one street, or with the same name and superior
 * in any street (CONTRACT 3); also by way of a third row that has both in common. An organisation of one's own
 * belongs to its firm alone, whatever its name.
 * @param regionOf where the firm of a row is accountable, as far as it is known
 */
export function groupOrganisations(
  rows: readonly ParsedRow[],
  regionOf: (row: ParsedRow) => RegionCode | undefined,
): Map<ParsedRow, OrganisationGroup> {
  const byKey = new Map<string, OrganisationGroup>();
  const byRow = new Map<ParsedRow, OrganisationGroup>();
  for (const row of rows) {
    if (!row.organisation) continue;
    const street = streetOf(regionOf(row));
    const keys = keysOf(row, street);
    const met = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const group = met.reduce(union, { rows: [], streets: new Set(), superiors: new Set() });
    group.rows.push(row);
    group.streets.add(street);
    if (row.organisation.superior) group.superiors.add(withoutSpace(row.organisation.superior));
    for (const key of keys) byKey.set(key, group);
    if (met.some((each) => each !== group)) {
      for (const [key, each] of byKey) if (met.includes(each)) byKey.set(key, group);
      for (const each of group.rows) byRow.set(each, group);
    }
    byRow.set(row, group);
  }
  return byRow;
}

export function streetOf(region: RegionCode | undefined): string {
  return region?.slice(0, STREET_DIGITS) ?? "";
}

/** The larger one grows, so that thousands of rows of one organisation are not copied each time. */
function union(a: OrganisationGroup, b: OrganisationGroup): OrganisationGroup {
  const [large, small] = a.rows.length > b.rows.length ? [a, b] : [b, a];
  large.rows.push(...small.rows);
  for (const street of small.streets) large.streets.add(street);
  for (const superior of small.superiors) large.superiors.add(superior);
  return large;
}

function keysOf({ organisation, uscc }: ParsedRow, street: string): string[] {
  if (!organisation) return [];
  if (organisation.form === "OWN") return [`own|${uscc}`];
  const name = withoutSpace(organisation.name);
  const keys = [`street|${street}|${name}`];
  if (organisation.superior) keys.push(`superior|${withoutSpace(organisation.superior)}|${name}`);
  return keys;
}
