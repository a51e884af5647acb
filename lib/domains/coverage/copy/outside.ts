/** The words of 在我处服务的外区企业. */
export const outsideCopy = {
  title: "外区服务企业",
  link: "外区服务企业",
  lead: "属地在本区域以外、在本区域有服务项目的企业。只供联系，不计入本区域的任何数字；党员情况由属地掌握。",
  count: (total: string) => `共 ${total} 家`,
  none: "没有外区企业在此服务",
  uncovered: "未覆盖",
  columns: { firm: "企业", district: "属地区县", covered: "党的工作", projects: "在本区域的服务项目" },
} as const;
