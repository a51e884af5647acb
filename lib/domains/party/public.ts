/** What other domains may ask of Party organisations and declarations, and do with them. */
export { recordPartyFacts } from "./commands/record-facts";
export { unscopedDeclarations, unscopedFirmOrganisations, unscopedOrganisationsByName } from "./queries";
