import type { Place } from "../places";

/** What stands in the brackets of a desk address, by its folder: one line for each page of a record. */
export const PAGE_RECORDS: Readonly<Record<string, keyof Place>> = {
  "app/desk/estates/[id]": "estate",
  // No record but the name of a list, whose own query is asked elsewhere in the proof.
  "app/desk/export/[list]": "region",
  "app/desk/firms/[id]/assignments/[assignmentId]/end": "assignment",
  "app/desk/firms/[id]/covers/[linkId]/dissolve": "organisation",
  "app/desk/firms/[id]/covers/[linkId]/end": "organisation",
  "app/desk/firms/[id]/covers/[linkId]/renew": "organisation",
  "app/desk/firms/[id]/propose/[kind]": "firm",
  "app/desk/firms/[id]/void/[kind]/[factId]": "firm",
  "app/desk/instructors/[id]": "instructor",
  "app/desk/organisations/[id]": "organisation",
  "app/desk/people/[id]": "user",
  "app/desk/projects/[id]": "project",
  "app/desk/proposals/[id]": "firm",
  "app/desk/firms/[id]": "firm",
  "app/desk/firms/[id]/assign": "firm",
  "app/desk/firms/[id]/declare": "firm",
  "app/desk/firms/[id]/establish": "firm",
  "app/desk/firms/[id]/join": "firm",
  "app/desk/firms/[id]/close": "firm",
  "app/desk/firms/[id]/move": "firm",
  "app/desk/firms/[id]/rename": "firm",
  "app/desk/firms/[id]/succession": "firm",
  "app/desk/transfers/[id]": "transfer",
  "app/desk/transfers/exits/[id]": "exit",
  "app/desk/import/[runId]": "run",
  "app/desk/import/[runId]/result": "run",
};

/**
 * Pages that may name what lies outside, and why. They are still asked: what is outside must look like what never was.
 */
export const PAGES_THAT_NAME_OTHERS: Readonly<Record<string, string>> = {
  "app/desk/audit": "the log keeps what was, under codes and names that ceased",
  "app/desk/firms/[id]/assign": "the instructors of a district are for all its streets to send",
  "app/desk/firms/[id]/join": "an organisation above may cover a firm below",
};
