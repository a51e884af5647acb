/** Every word that the shells say by themselves. */
export const shellCopy = {
  name: "聚邻",
  programme: "社区物业党建联建",
  brandLine: "党建聚邻一家亲、暖心服务共为民",
  home: "聚邻首页",
  skip: "跳到正文",
  displayModes: "显示方式",
  staffSignIn: "工作人员登录",
  mainMenu: "主菜单",
  menu: "菜单",
  siteNavigation: "网站导航",
  demo: "演示数据",
  demoNote: "企业、人员和数字均为虚构,仅供试用。",
  account: "账号",
  oldBrowser: "浏览器版本较低,部分功能可能异常。",
} as const;
