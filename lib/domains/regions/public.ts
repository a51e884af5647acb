/** What other domains may ask of the territory tree. */
export { getRegion, getRegionWithChildren, listChildRegions, unscopedOpenRegions } from "./queries";
