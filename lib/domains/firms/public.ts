/** What other domains may ask of firms and do with them. */
export { firmsOfProjects, staffOn } from "./commands/facts-on-day";
export {
  unscopedFirmsByUscc,
  unscopedFirmsIn,
  unscopedProfiles,
  unscopedResidences,
} from "./commands/held-facts";
export { loadFirm } from "./commands/load-firm";
export { moveFirm } from "./commands/move-firm";
export { recordFirmFacts } from "./commands/record-facts";
export { recordProjects } from "./commands/record-projects";
export { recordSuccessions } from "./commands/record-successions";
export { renameFirm } from "./commands/rename-firm";
export { voidResidence } from "./commands/void-residence";
export { listProjects } from "./queries";
