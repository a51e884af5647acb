/** The words of the firm list. */
export const firmListCopy = {
  title: "物业企业",
  unit: "家",
  search: "企业名称、证号、拼音首字母",
  emptyGood: (name: string) => `${name}0家`,
  covered: "已覆盖",
  tabs: "清单",
  members: (full: number, probationary: number) =>
    probationary > 0 ? `${full}+${probationary}预备` : `${full}`,
} as const;
