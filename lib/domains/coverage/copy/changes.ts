import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of 分母变动. */
export const changesCopy = {
  title: "分母变动",
  lead: "两个日期之间，哪些企业进入、退出各项统计，为什么。期初加进入减退出，等于期末。",
  from: "期初",
  to: "期末",
  show: "查看",
  period: (from: LocalDate, to: LocalDate) => `${formatDateLong(from)}至${formatDateLong(to)}`,
  table: "各项统计范围的变化",
  reasons: "进入和退出的原因",
  firms: "变动企业",
  count: (total: string) => `共 ${total} 家`,
  all: "全部变动",
  allReasons: "合计",
  noneTitle: "这段时间没有变动",
  noneText: "期初和期末是同一批企业。",
  columns: {
    what: "统计范围",
    before: "期初",
    entered: "进入",
    left: "退出",
    after: "期末",
    reason: "原因",
    firm: "企业名称",
    region: "属地",
    way: "变动",
    stood: "党员情况",
    other: "来处或去处",
  },
  absent: "不在此地",
  stood: (before: string, after: string) => `${before} → ${after}`,
  /** Under each rate. */
  link: "分母变动",
} as const;
