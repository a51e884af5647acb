/** Every word that the primitives say by themselves. */
export const uiCopy = {
  optional: "选填",
  errorPrefix: "错误：",
  errorCount: (count: number) => `有 ${count} 处需要修改`,
  choose: "请选择",
  dateHint: "年-月-日，例如 2026-06-30",
  pager: "分页",
  previous: "上一页",
  next: "下一页",
  page: (page: number) => `第 ${page} 页`,
  pageOf: (page: number, pages: number) => `第 ${page} / ${pages} 页`,
  range: (from: number, to: number, total: number) => `第 ${from}–${to} 条，共 ${total} 条`,
  none: "共 0 条",
  perPage: "每页",
  perPageUnit: "条",
} as const;
