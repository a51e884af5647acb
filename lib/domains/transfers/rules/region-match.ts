import type { RegionCode } from "@/lib/shared/region-code";
import { LEDGER_COPY } from "../copy";
import type { IndexedCommunity, RegionIndex } from "./region-index";
import { type CommunityName, communityName, plainName, sameClass } from "./region-names";
import { whyNotFound } from "./region-not-found";
import { namesDistrict, streetRank } from "./region-places";

/** The three cells of a row as text; "" when empty or when there is no such column. */
export interface RegionCells {
  readonly district: string;
  readonly street: string;
  readonly community: string;
}

export type RegionMatch =
  | { readonly code: RegionCode }
  | {
      readonly problem: "REGION_NOT_FOUND" | "REGION_AMBIGUOUS" | "OUT_OF_SCOPE";
      readonly column: keyof RegionCells;
      readonly message: string;
    };

const MAX_PLACES_SHOWN = 3;

function communitiesNamed(name: CommunityName, index: RegionIndex): readonly IndexedCommunity[] {
  const exact = index.byFullName.get(name.full) ?? [];
  const classed = (index.byStem.get(name.stem) ?? []).filter((community) =>
    sameClass(name.kind, community.name.kind),
  );
  return [...new Set([...exact, ...classed])];
}

function best(communities: readonly IndexedCommunity[], rank: (c: IndexedCommunity) => number) {
  const lowest = Math.min(...communities.map(rank));
  return communities.filter((community) => rank(community) === lowest);
}

/** Those in the named district and street; the street as written and the exact name go before the likeness. */
function narrow(name: CommunityName, cells: RegionCells, candidates: readonly IndexedCommunity[]) {
  const there = candidates.filter(
    ({ district, street }) =>
      namesDistrict(cells.district, district) && streetRank(cells.street, street, district) !== null,
  );
  const byStreet = best(there, ({ street, district }) => streetRank(cells.street, street, district) ?? 0);
  return best(byStreet, (community) => (community.name.full === name.full ? 0 : 1));
}

function decide(name: CommunityName, cells: RegionCells, index: RegionIndex): RegionMatch | null {
  const candidates = communitiesNamed(name, index);
  const inScope = narrow(
    name,
    cells,
    candidates.filter((community) => community.inScope),
  );
  const [only] = inScope;
  if (only && inScope.length === 1) return { code: only.code };
  if (only) {
    const places = inScope.slice(0, MAX_PLACES_SHOWN).map(({ place }) => place);
    const message = LEDGER_COPY.regionAmbiguous(cells.community, places);
    return { problem: "REGION_AMBIGUOUS", column: "community", message };
  }
  const [outside] = narrow(name, cells, candidates);
  if (!outside) return null;
  const column = cells.district ? "district" : "community";
  return { problem: "OUT_OF_SCOPE", column, message: LEDGER_COPY.outOfScope(outside.place) };
}

/** 工人村 for 工人村社区: 村 is part of the name, not its suffix. Asked only when nothing else fits. */
function asBareName(name: CommunityName): CommunityName | null {
  return name.kind === "VILLAGE" && name.full.endsWith("村")
    ? { ...name, stem: name.full, kind: "BARE" }
    : null;
}

/**
 * Finds the community that a row names (import contract, 所属区县 · 所属街道 · 所属社区): an exact name wins,
 * otherwise names are compared without suffix inside their class. An empty 街道 or 区县 is fine where the
 * community is unique in the district or the scope. More than one: ambiguous. One outside the scope: out of scope.
 */
export function matchRegion(raw: RegionCells, index: RegionIndex): RegionMatch {
  const cells = {
    district: plainName(raw.district),
    street: plainName(raw.street),
    community: plainName(raw.community),
  };
  const name = communityName(cells.community);
  const bare = asBareName(name);
  const match = decide(name, cells, index) ?? (bare && decide(bare, cells, index));
  if (match) return match;
  const namesakes = [name, ...(bare ? [bare] : [])].flatMap((each) => communitiesNamed(each, index));
  return { problem: "REGION_NOT_FOUND", ...whyNotFound(cells, namesakes, index) };
}

/** Rows of one ledger name the same few communities again and again. */
export function regionMatcher(index: RegionIndex): (cells: RegionCells) => RegionMatch {
  const seen = new Map<string, RegionMatch>();
  return (cells) => {
    const key = `${cells.district}\n${cells.street}\n${cells.community}`;
    const known = seen.get(key);
    if (known) return known;
    const match = matchRegion(cells, index);
    seen.set(key, match);
    return match;
  };
}
