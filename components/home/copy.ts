import type { QueueGroup } from "@/lib/shared/queue";

/** The words of the home page and of 待办. */
export const homeCopy = {
  title: "工作台",
  queue: "待办",
  queueCount: (count: string) => `共 ${count} 项`,
  empty: "目前没有待办",
  emptyText: "需要您办理的事项会按期限列在这里，办完即消失。",
  incomplete: "部分待办暂时无法显示，请稍后刷新；已显示的不受影响。",
  all: (count: string) => `全部 ${count} 项`,
  allOf: (group: string) => `查看全部${group}待办`,
  groups: "按期限",
  noneIn: (group: string) => `${group}没有待办`,
  targets: "目标推进",
  toTargets: "查看目标推进",
  ownFirm: "我的企业",
  ownFirms: (covered: number, all: number) => `已覆盖 ${covered} / ${all} 家`,
  firm: {
    members: "党员情况",
    required: "应建形式",
    org: "党组织",
    instructor: "指导员",
    state: "覆盖状态",
    none: "还没有",
    notRequired: "不要求",
    inOffice: "在岗",
  },
  due: {
    today: "今天截止",
    late: (days: number) => `已逾期${days}天`,
    left: (day: string, days: number) => `${day}截止，还剩${days}天`,
  },
} as const;

export const queueGroupLabels: Readonly<Record<QueueGroup, { label: string }>> = {
  OVERDUE: { label: "逾期" },
  TODAY: { label: "今天" },
  THIS_WEEK: { label: "本周" },
  LATER: { label: "以后" },
};
