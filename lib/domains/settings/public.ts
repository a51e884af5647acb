/** What other domains may ask of what a city or a district has set. */
export { nearestTargets, nearestTargetsOf } from "./queries";
