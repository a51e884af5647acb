/** What it means for a person when the database refuses: two people did the same thing at once. */
export const DISPATCH_CONSTRAINTS = {
  assignment_one_at_a_time:
    "该企业在这段时间刚刚已由他人选派指导员，一家企业同一时间只派一名，请核对最新内容",
} as const;

/** What 待办 says of assignments that end soon. */
export const dispatchQueueCopy = {
  renew: "续派或改派党建指导员",
  askToRenew: "选派将到期，请与街道商定续派",
  instructor: (name: string) => `指导员 ${name}`,
} as const;
