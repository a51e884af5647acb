import { formatDateLong, formatDateShort } from "@/lib/shared/time/format";
import { daysBetween } from "@/lib/shared/time/local-date";
import type { Tone } from "../labels";
import type { CoverKind, Forecast, Gap } from "../schema";

/** The sentences of 目标推进 and its lists. */
export const coverageCopy = {
  title: "目标推进",
  lead: "有党员的物业企业100%成立党组织，没有党员的100%选派党建指导员。",
  definitions: "口径说明",
  day: "统计时点",
  showDay: "查看",
  unit: "家",
  goal: (bp: number | null) => (bp === null ? "未设目标" : `目标 ${bp / 100}%`),
  before: "30天前",
  all: "全部",
  split: { own: "单独", joint: "联合", higher: "上级覆盖" },
  unsurveyed: (count: number) => `未摸底 ${count} 家`,
  unsurveyedHint: "未申报党员情况的企业不计入两项比率，须先摸底。",
  unclaimed: (count: number) => `待认领 ${count} 家`,
  unclaimedName: "待认领（本级）",
  ranking: "各单位还差多少",
  rankingAside: { gap: "按差数排序", rate: "按比率排序" },
  rankingFinding: (name: string, gap: number) => `${name}差${gap}家，最多。`,
  rankingDone: "各单位均已全部完成。",
  heat: "哪里弱、弱在哪一项",
  heatUnit: "单位",
  heatTotal: "合计",
  tiles: "在全市什么位置",
  burnUp: "照现在的速度，能不能按期完成",
  reasons: { org: "为什么还没有党组织", instructor: "为什么还没有指导员", work: "为什么还没有覆盖" },
  projects: "按服务项目看",
  projectsText: (all: number, own: number, firm: number) =>
    `共${all}个服务项目：项目自有党组织${own}个，随企业覆盖${firm}个，尚未覆盖${all - own - firm}个。项目按所在地统计，不计入企业的比率。`,
  indicatorTabs: "指标",
  noFirms: "这里还没有登记企业",
  noFirmsText: "导入本地台账后，这里显示覆盖率、差数和原因。",
  toImport: "导入台账",
} as const;

export const reasonHints: Readonly<Partial<Record<Gap, string>>> = {
  SHOULD_FORM_BRANCH: "正式党员满3名，应单独成立",
  SHOULD_JOIN_JOINT: "正式党员不足3名，应联合组建",
  ORG_NOT_YET_EFFECTIVE: "等待生效",
  ORG_DISSOLVED: "须重新组建或加入联合党支部",
  NEVER_DISPATCHED: "须选派党建指导员",
  DISPATCH_NOT_YET_EFFECTIVE: "等待到任",
  DISPATCH_EXPIRED: "须续派或改派",
  DISPATCH_ENDED: "须改派",
};

/** How the gap will close, in one sentence with its method, and how that stands to the due day. */
export function forecastSentence(forecast: Forecast, cover: CoverKind): { sentence: string; tone: Tone } {
  const { gap, due, expected, earliest, latest } = forecast;
  const what = cover === "org" ? "组建" : cover === "instructor" ? "选派" : "覆盖";
  if (gap === 0) return { sentence: `已全部${what}`, tone: "done" };
  if (expected === null) {
    return {
      sentence: due === null ? "截止日未设定，暂不预测" : "近4周差数没有减少，无法预计完成日期",
      tone: "none",
    };
  }
  const range =
    earliest && latest && earliest !== latest
      ? `（${formatDateShort(earliest)}至${formatDateShort(latest)}）`
      : "";
  const pace = `按近4周速度预计${formatDateLong(expected)}完成${range}`;
  if (due === null) return { sentence: pace, tone: "active" };
  const late = daysBetween(due, expected);
  return late > 0
    ? { sentence: `${pace}，晚${late}天`, tone: "late" }
    : { sentence: `${pace}，可按期完成`, tone: "active" };
}
