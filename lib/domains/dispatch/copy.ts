/** What it means for a person when the database refuses: two people did the same thing at once. */
export const DISPATCH_CONSTRAINTS = {
  assignment_one_at_a_time:
    "该企业在这段时间刚刚已由他人选派指导员，一家企业同一时间只派一名，请核对最新内容",
} as const;
