/** What other domains, the demo data and the command line may ask of people and do with them. */
export { openAccount } from "./commands/open-account";
export { actorByLogin, regionOfProject } from "./queries/sign-in";
