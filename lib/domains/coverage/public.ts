/** What other domains may do with coverage: show what a command of theirs does to it before it is saved, and list firms. */
export { checkThenSave } from "./commands/check-then-save";
export { listFirms } from "./queries/list-firms";
