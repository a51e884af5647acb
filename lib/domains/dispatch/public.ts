/** What other domains may ask of instructors and assignments, and do with them. */
export { assignInstructor } from "./commands/assign-instructor";
export { endAssignment } from "./commands/end-assignment";
export { recordDispatchFacts } from "./commands/record-facts";
export { voidAssignment } from "./commands/void-assignment";
export {
  findInstructorsToSend,
  listAssignments,
  listInstructors,
  unscopedAssignments,
  unscopedInstructorsByName,
} from "./queries";
