/** What other domains may ask of Party organisations and declarations, and do with them. */
export { coverFirm } from "./commands/cover-firm";
export { declareMembers } from "./commands/declare-members";
export { dissolveOrganisation } from "./commands/dissolve-organisation";
export { establishOrganisation } from "./commands/establish-organisation";
export { recordPartyFacts } from "./commands/record-facts";
export { renewTerm } from "./commands/renew-term";
export { uncoverFirm } from "./commands/uncover-firm";
export { voidCover } from "./commands/void-cover";
export { voidDeclaration } from "./commands/void-declaration";
export { voidOrganisation } from "./commands/void-organisation";
export {
  findCoveringOrganisations,
  listDeclarations,
  listOrganisations,
  unscopedDeclarations,
  unscopedFirmOrganisations,
  unscopedOrganisationsByName,
} from "./queries";
