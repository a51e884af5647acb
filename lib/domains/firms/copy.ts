/** What it means for a person when the database refuses: two people did the same thing at once. */
export const FIRM_CONSTRAINTS = {
  firm_uscc_key: "该统一社会信用代码刚刚已由他人登记，请在企业列表中查找后补充信息",
  firm_profile_one_per_day: "该企业同一天的名称和人数刚刚已由他人登记，请核对最新内容后再提交",
  firm_residence_one_at_a_time: "该企业在这段时间已有所属社区，同一时间只能属于一个社区，请核对起止日期",
  firm_exit_one_open: "该企业刚刚已由他人登记注销或合并，正在等待上级确认",
  firm_transfer_one_open: "该企业刚刚已由他人提出划转，请在划转列表中查看",
  service_project_one_firm_per_estate: "该小区在这段时间已有物业服务企业，请先结束原服务项目或调整起止日期",
} as const;
