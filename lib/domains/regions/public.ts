/** What other domains may ask of the territory tree and its estates. */
export { moveToNewCodes } from "./commands/move-to-new-codes";
export { recordEstates } from "./commands/record-estates";
export {
  getPlace,
  getRegion,
  getRegionWithChildren,
  listEstates,
  listPlaces,
  searchRegions,
  unscopedEstateRegion,
  unscopedOpenRegions,
  unscopedRegions,
} from "./queries";
