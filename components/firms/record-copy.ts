import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of the forms on a firm's record. */
export const firmFormCopy = {
  establish: {
    title: "登记新建党组织",
    lead: "党组织经上级批准成立后登记。保存前先核对对覆盖率的影响。",
    kind: "党组织类别",
    form: "组织形式",
    name: "党组织名称",
    nameHint: "与批复一致的全称",
    number: "批复文号",
    numberHint: "暂无文号的可留空，清单中列为待补文号",
    region: "所属层级",
    regionHint: "上级党组织所在的一级",
    superior: "上级党组织",
    approvedOn: "批准日期",
    termLastDay: "任期届满日期",
    termHint: "任期的最后一天",
    secretary: "书记",
    others: (count: number) => `同时覆盖本地其他应联合组建的企业（可选${count}家）`,
    othersHint: "勾选的企业从批准日期起一并由该联合党组织覆盖。",
  },
  join: {
    title: "加入已有党组织",
    lead: "由联合党组织或上级党组织覆盖本企业。",
    search: "查找党组织",
    searchHint: "默认列出本街道及上级的党组织；按名称或拼音首字母可查全区县",
    searchButton: "查找",
    organisation: "党组织",
    choice: (kind: string, firms: number) => `${kind}，现覆盖${firms}家`,
    none: "没有可选的党组织。请换个名称查找，或登记新建党组织。",
    form: "组织形式",
    from: "覆盖起始日",
  },
  declare: {
    title: "申报党员情况",
    lead: "只登记人数，不登记姓名。同一天再次申报即更正当天的数字。",
    day: "统计日期",
    full: "正式党员数",
    probationary: "预备党员数",
    elsewhere: "其中组织关系不在本企业",
    elsewhereHint: "包括在正式、预备党员之中；没有的填0",
  },
  assign: {
    title: "选派党建指导员",
    lead: "可选本区县已有的指导员，也可填写新的指导员。一家企业同一时间只派一名。",
    name: "指导员姓名",
    nameHint: "从本区县已有指导员中选，或填写新的姓名",
    employer: "指导员单位",
    employerHint: "重名的须填写单位以便区分",
    number: "选派文号",
    from: "选派日期",
    lastDay: "期满日期",
    lastDayHint: "选派的最后一天；不定期的留空",
    known: (employer: string | null, firms: number) => `${employer ?? "单位未填"}，现派${firms}家`,
  },
  uncover: {
    title: "结束党组织覆盖",
    short: "结束覆盖",
    lead: "企业不再由该党组织覆盖，党组织本身继续存在。",
    on: "结束日期",
    onHint: "自这一天起不再覆盖",
  },
  dissolve: {
    title: "撤销党组织",
    short: "撤销",
    lead: "党组织撤销后，它覆盖的所有企业自同一天起不再由它覆盖。",
    on: "撤销日期",
    onHint: "自这一天起不再存在",
    reason: "撤销原因",
  },
  renew: {
    title: "换届或调整书记",
    short: "换届",
    lead: "换届后填写新一届的届满日期和书记；届中只调整书记的，届满日期不变。",
    on: "换届或调整日期",
    termLastDay: "任期届满日期",
    termHint: "新一届任期的最后一天",
    secretary: "书记",
  },
  endAssignment: {
    title: "结束选派",
    lead: "指导员提前结束选派。从未到任的，结束日期填写选派日期当天。",
    on: "结束日期",
    onHint: "自这一天起不再在岗",
    why: "结束原因",
  },
  void: {
    title: "作废登记",
    short: "作废",
    lead: "只用于登记有误、事情本来没有发生的情况。作废的登记不再计入任何一天，操作日志中保留原内容和原因。",
    fact: "作废内容",
    reason: "作废原因",
    reasonHint: "写明错在哪里，例如：登记到了另一家企业",
    organisation: "作废党组织",
  },
  organisation: "党组织",
  instructor: "指导员",
  since: (from: LocalDate) => `${formatDateLong(from)}起`,
  record: "办理",
} as const;

/** The words of who changed what of a firm. */
export const firmHistoryCopy = {
  title: "变更记录",
  about: (what: string, about: string) => `${what}：${about}`,
  line: (label: string, before: string | null, after: string | null) => {
    if (before === null) return `${label}：${after}`;
    return after === null ? `${label}：${before}（原）` : `${label}：${before} → ${after}`;
  },
  reason: (reason: string) => `原因：${reason}`,
} as const;
