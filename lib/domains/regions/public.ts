/** What other domains may ask of the territory tree. */
export { getRegion, listChildRegions } from "./queries";
