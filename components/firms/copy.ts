import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of a firm's record. */
export const firmRecordCopy = {
  firm: "企业",
  summary: "基本情况",
  uscc: "社会信用代码",
  region: "属地社区",
  staff: "从业人员数",
  members: "党员情况",
  membersText: (full: number, probationary: number, on: LocalDate) =>
    `正式党员${full}名，预备党员${probationary}名（${formatDateLong(on)}申报）`,
  unsurveyed: "未摸底",
  required: "应建形式",
  state: "覆盖状态",
  closed: "目前不计入统计",
  warnings: "提示",
  usccReason: "代码说明",
  timeline: "覆盖变化",
  noFacts: "无记录",
  until: (from: LocalDate, to: LocalDate | null) =>
    to ? `${formatDateLong(from)}至${formatDateLong(to)}` : `${formatDateLong(from)}起`,
  lists: {
    organisations: "党组织",
    assignments: "指导员派驻",
    declarations: "党员情况申报",
    residences: "属地",
    projects: "服务项目",
  },
  columns: {
    name: "名称",
    form: "组织形式",
    number: "批复文号",
    term: "任期届满",
    period: "起止",
    source: "来源",
    instructor: "指导员",
    employer: "单位",
    day: "统计日期",
    full: "正式党员",
    probationary: "预备党员",
    elsewhere: "组织关系在外",
    community: "社区",
    numberMissing: "待补文号",
  },
} as const;

/** The words of service projects. */
export const projectCopy = {
  title: "服务项目",
  unit: "个",
  open: "未约定",
  columns: {
    name: "项目名称",
    firm: "物业企业",
    uscc: "社会信用代码",
    estate: "小区",
    region: "所在社区",
    from: "开始日期",
    to: "结束日期",
  },
  filters: {
    q: "查找",
    search: "项目、企业名称或拼音首字母",
    asOf: "统计时点",
    firm: "企业",
    estate: "小区",
    chosen: "指定的一个",
  },
  summary: "基本情况",
  organisations: "党组织覆盖",
  noOrganisations: "没有单独覆盖本项目的党组织，按物业企业的情况统计。",
  period: "服务期",
} as const;
