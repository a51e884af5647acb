/** What it means for a person when the database refuses: two people did the same thing at once. */
export const PARTY_CONSTRAINTS = {
  organisation_link_once_at_a_time: "该党组织在这段时间已覆盖这家企业（或项目），请核对起止日期",
  member_declaration_one_per_day: "该企业同一天的党员数刚刚已由他人登记，请核对最新内容后再提交",
} as const;
