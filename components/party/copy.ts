import { DECLARATION_FRESH_DAYS } from "@/lib/domains/party/rules/freshness";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of Party organisations. */
export const organisationCopy = {
  title: "党组织",
  unit: "个",
  numberMissing: "待补文号",
  termExpired: "任期届满",
  columns: {
    name: "党组织名称",
    kind: "类别",
    region: "所在地",
    superior: "上级党组织",
    number: "批复文号",
    approvedOn: "批准日期",
    term: "任期届满",
    secretary: "书记",
  },
  filters: {
    q: "查找",
    search: "党组织名称或拼音首字母",
    kind: "类别",
    flag: "须办理",
    asOf: "统计时点",
    firm: "企业",
    chosen: "指定的一家",
  },
  summary: "基本情况",
  covers: "覆盖的企业",
  noCovers: "目前没有覆盖您管理范围内的企业",
  coverColumns: {
    firm: "物业企业",
    project: "服务项目",
    form: "组织形式",
    region: "属地",
    period: "起止",
    source: "来源",
  },
  wholeFirm: "整个企业",
  dissolved: "已撤销",
  dissolvedOn: "存续至",
  notYet: "已批准未到生效日",
  state: "状态",
  active: "正常",
  timeline: "覆盖变化",
  joined: (name: string) => `开始覆盖${name}`,
  left: (name: string) => `最后一日覆盖${name}`,
  termEnds: "本届任期最后一日",
  lastDay: "存续最后一日",
  approved: "批准成立",
  until: (from: LocalDate, to: LocalDate | null) =>
    to ? `${formatDateLong(from)}至${formatDateLong(to)}` : `${formatDateLong(from)}起`,
} as const;

/** The words of member declarations. */
export const declarationCopy = {
  title: "党员情况",
  unit: "家",
  columns: {
    firm: "企业名称",
    region: "属地",
    day: "统计日期",
    full: "正式党员",
    probationary: "预备党员",
    elsewhere: "组织关系在外",
    source: "来源",
    age: "时效",
  },
  filters: {
    q: "查找",
    search: "企业名称或拼音首字母",
    age: "时效",
    asOf: "统计时点",
    firm: "企业",
    chosen: "指定的一家",
  },
  fresh: `${DECLARATION_FRESH_DAYS}天内`,
  oldNote: (count: string) => `其中${count}家的申报已超过${DECLARATION_FRESH_DAYS}天`,
  noneOld: `没有超过${DECLARATION_FRESH_DAYS}天的申报`,
  show: "查看",
} as const;
