export const HELP_PATH = "/desk/help";
