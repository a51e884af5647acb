import { INSTRUCTOR_MAX_FIRMS } from "@/lib/domains/dispatch/schema";
import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of assignments. */
export const assignmentCopy = {
  title: "指导员派驻",
  unit: "条",
  open: "长期",
  columns: {
    firm: "物业企业",
    instructor: "指导员",
    employer: "单位",
    region: "属地",
    number: "选派文号",
    from: "选派日期",
    term: "期满日期",
    source: "来源",
  },
  filters: {
    q: "查找",
    search: "指导员姓名或企业名称",
    ends: "期满",
    within: (days: number) => `${days}天内期满`,
    asOf: "统计时点",
    firm: "企业",
    instructor: "指导员",
    chosen: "指定的一个",
  },
} as const;

/** The words of instructors. */
export const instructorCopy = {
  title: "指导员",
  unit: "人",
  columns: { name: "姓名", employer: "单位", region: "所在地", firms: "联系企业数", load: "提示" },
  over: `超过${INSTRUCTOR_MAX_FIRMS}家`,
  idle: "暂无企业",
  filters: {
    q: "查找",
    search: "姓名或拼音首字母",
    load: "联系企业",
    asOf: "统计时点",
    firm: "企业",
    chosen: "指定的一家",
  },
  summary: "基本情况",
  firms: (count: number) => `${count}家`,
  assignments: "选派经历",
  assignmentColumns: {
    firm: "物业企业",
    region: "属地",
    period: "起止",
    term: "约定期满",
    end: "结束原因",
    source: "来源",
  },
  noAssignments: "没有在您管理范围内的选派",
  until: (from: LocalDate, to: LocalDate | null) =>
    to ? `${formatDateLong(from)}至${formatDateLong(to)}` : `${formatDateLong(from)}起`,
} as const;
