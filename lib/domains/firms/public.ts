/** What other domains may ask of firms and do with them. */
export { recordFirmFacts } from "./commands/record-facts";
export { unscopedFirmsByUscc, unscopedFirmsIn, unscopedProfiles, unscopedResidences } from "./queries";
