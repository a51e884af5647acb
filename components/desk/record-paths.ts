/** Where the ledgers stand; a record stands below its ledger. */
export const PROJECTS_PATH = "/desk/projects";
export const ESTATES_PATH = "/desk/estates";
export const ORGANISATIONS_PATH = "/desk/organisations";
export const DECLARATIONS_PATH = "/desk/declarations";
export const ASSIGNMENTS_PATH = "/desk/assignments";
export const INSTRUCTORS_PATH = "/desk/instructors";
/** Remembers the columns of a list. */
export const COLUMNS_PATH = "/desk/columns";
/** A ledger as a workbook, below the ledger's name. */
export const EXPORT_PATH = "/desk/export";
