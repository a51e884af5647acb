import { LEDGER_COPY } from "../copy";
import type { IndexedCommunity, RegionIndex } from "./region-index";
import { namesDistrict, streetRank } from "./region-places";

interface Cells {
  readonly district: string;
  readonly street: string;
  readonly community: string;
}

/** Names the first cell that leads nowhere: the district, then the street in it, then the community. */
export function whyNotFound(
  cells: Cells,
  namesakes: readonly IndexedCommunity[],
  index: RegionIndex,
): { readonly column: keyof Cells; readonly message: string } {
  const districts = index.districts.filter((district) => namesDistrict(cells.district, district));
  if (districts.length === 0) {
    return { column: "district", message: LEDGER_COPY.districtNotFound(cells.district) };
  }
  const streetKnown = districts.some((district) =>
    (index.streetsOf.get(district) ?? []).some(
      (street) => streetRank(cells.street, street, district) !== null,
    ),
  );
  if (!streetKnown) {
    return { column: "street", message: LEDGER_COPY.streetNotFound(cells.street, cells.district) };
  }
  const elsewhere = namesakes.find(
    ({ district, inScope }) => inScope && namesDistrict(cells.district, district),
  );
  if (elsewhere && cells.street) {
    const { name } = elsewhere.street;
    const message = LEDGER_COPY.communityInOtherStreet(cells.community, cells.street, name);
    return { column: "community", message };
  }
  const place = `${cells.district}${cells.street}`;
  return { column: "community", message: LEDGER_COPY.communityNotFound(cells.community, place) };
}
