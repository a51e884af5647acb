/** The words of estates. */
export const estateCopy = {
  title: "小区",
  unit: "个",
  households: (count: number) => `${count}户`,
  columns: { name: "小区名称", region: "所在社区", address: "地址", households: "户数" },
  filters: { q: "查找", search: "小区名称或拼音首字母" },
  summary: "基本情况",
  projects: "物业服务",
  projectColumns: { project: "服务项目", firm: "物业企业", period: "服务期" },
  noProjects: "还没有登记物业服务项目",
} as const;
