export const FIND_PATH = "/desk/find";
/** The same as JSON, for the search box. */
export const SUGGESTIONS_PATH = "/desk/find/suggestions";
