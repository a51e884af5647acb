/** Every word that the patterns and charts say by themselves. */
export const patternCopy = {
  breadcrumb: "当前位置",
  asOf: "统计时点",
  asOfEndOfDay: (day: string) => `${day} 24:00`,
  definitions: "口径说明",

  filters: "筛选条件",
  moreFilters: "更多筛选",
  search: "查询",
  clear: "清除筛选",
  applied: "已选条件",
  removeFilter: (label: string, value: string) => `去掉条件：${label} ${value}`,
  filtersChanged: "筛选条件已改，点查询生效",
  any: "不限",

  total: (count: string, unit: string) => `共 ${count} ${unit}`,
  emptyFirst: (what: string) => `还没有登记${what}`,
  emptyFiltered: (what: string) => `没有符合条件的${what}`,
  emptyFilteredText: "可去掉部分条件再查。",
  exportAll: "导出",
  exportChosen: "导出所选",
  print: "打印",
  columns: "列设置",
  columnsHint: "勾选要显示的列，本浏览器会记住。",
  columnsSave: "保存列设置",
  chooseAll: "全选本页",
  chooseHint: "勾选后可导出所选",
  chooseRow: (name: string) => `选择${name}`,
  chosen: (count: number) => `已选 ${count} 条`,

  scrollHint: (caption: string) => `${caption}（可左右滑动）`,
  source: "来源",
  updatedAt: "更新时间",
  missing: "—",

  saving: "正在保存…",

  goalLine: "目标 100%",
  due: (day: string) => `截止 ${day}`,
  noDue: "截止日未设定",
  gap: (count: string, unit: string) => `差 ${count} ${unit}`,
  shortGap: (count: string) => `差${count}`,
  complete: "已全部完成",
  nobody: "暂无应完成对象",
  previously: (label: string, rate: string) => `${label} ${rate}`,

  showData: "查看数据",
  smallBase: "基数小于 5，比率仅供参考",
  heatScale: "色阶",
  heatSteps: ["不足 50%", "50% 起", "70% 起", "85% 起", "95% 起", "100%"],
  noDenominator: "— 表示没有应完成对象",
  tileNote: "方格图，仅示意相对位置，不代表行政区域界线。",
  reasonSum: (sum: string, unit: string) => `各项合计 ${sum} ${unit}`,
  chartNeedsScript: "图表需要浏览器脚本，数据见下表。",
  chartLoading: "正在绘制图表…",
  day: "日期",
  actual: "实际",
  goalSeries: "应完成",
  forecastSeries: "预测",
  forecastRange: "预测区间",
  dash: "—",

  printedBy: "打印人",
  scope: "范围",
} as const;

const COUNT = new Intl.NumberFormat("zh-CN");

/** A count as people read it: `12,345`. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}
