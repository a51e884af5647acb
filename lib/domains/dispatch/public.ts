/** What other domains may ask of instructors and assignments, and do with them. */
export { recordDispatchFacts } from "./commands/record-facts";
export { unscopedAssignments, unscopedInstructorsByName } from "./queries";
