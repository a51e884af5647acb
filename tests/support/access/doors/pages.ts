import type { Place } from "../places";

/** What stands in the brackets of a desk address, by its folder: one line for each page of a record. */
export const PAGE_RECORDS: Readonly<Record<string, keyof Place>> = {
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
