/** What it means for a person when the database refuses: two people did the same thing at once. */
export const PARTY_CONSTRAINTS = {
  organisation_link_once_at_a_time: "该党组织在这段时间已覆盖这家企业（或项目），请核对起止日期",
  member_declaration_one_per_day: "该企业同一天的党员数刚刚已由他人登记，请核对最新内容后再提交",
} as const;

/** What 待办 says of organisations. */
export const partyQueueCopy = {
  term: {
    OVER: "任期已届满，组织换届或报批延期",
    WITHIN_30: "任期将届满，完成换届选举",
    WITHIN_90: "任期将届满，报送换届请示",
    WITHIN_180: "任期将届满，着手准备换届",
  },
  crowded: "核对联合党组织覆盖单位，考虑分设",
  units: (units: number) => `现覆盖${units}家单位`,
} as const;
