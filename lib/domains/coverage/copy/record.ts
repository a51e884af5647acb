import { formatDateLong } from "@/lib/shared/time/format";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** The words of the forms that record a fact, and of what they show before saving. */
export const recordCopy = {
  check: "核对影响",
  checkAgain: "重新核对",
  checking: "正在核对…",
  save: "确认保存",
  checked: "尚未保存。请核对下面的影响，无误后按「确认保存」。",
  changedSince: "填写的内容在核对之后有改动，尚未保存。请看新的影响，无误后再按「确认保存」。",
  effect: "保存后的影响",
  noEffect: "这项登记不改变任何企业的覆盖情况，各项比率不变。",
  same: "不变",
  becomes: "变为",
  today: "今天",
  firm: "企业",
  firmCaption: "涉及企业的变化",
  before: "现在",
  after: "保存后",
  region: "区域",
  regionCaption: "各级比率的变化",
  org: "党组织组建率",
  instructor: "指导员选派率",
  notCounted: "不计入统计",
  nobody: "暂无应完成对象",
  rate: (missing: number, rate: string) =>
    missing === 0 ? `已全部完成（${rate}）` : `差 ${missing} 家（${rate}）`,
  members: (label: string, full: number, probationary: number) =>
    `${label}：正式${full}名，预备${probationary}名`,
  required: (form: string) => `应当${form}`,
  organisation: (form: string) => `党组织：${form}`,
  hasInstructor: "指导员在岗",
  warning: (words: string) => `提示：${words}`,
  onDay: (day: LocalDate) => `${formatDateLong(day)}起`,
  correctsFrom: (day: LocalDate) => `${formatDateLong(day)}以来的往日比率也随之更正。`,
  elsewhere: (count: string) => `另有${count}家企业不在您的管理范围内，也受影响。`,
  saved: "已保存，下面是最新情况。",
} as const;
