/** The words of the firm list. */
export const firmListCopy = {
  title: "物业企业",
  caption: "物业企业覆盖情况",
  count: (total: string) => `共 ${total} 家`,
  search: "企业名称、证号、拼音首字母",
  emptyFiltered: "没有符合条件的企业",
  emptyFilteredText: "可去掉部分条件再查。",
  emptyGood: (name: string) => `${name}0家`,
  emptyFirst: "还没有登记企业",
  covered: "已覆盖",
  tabs: "清单",
  members: (full: number, probationary: number) =>
    probationary > 0 ? `${full}+${probationary}预备` : `${full}`,
} as const;
