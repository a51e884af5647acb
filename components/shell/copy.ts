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
  demoNote: "企业、人员和数字均为虚构，仅供试用。",
  account: "账号",
  search: "查找企业、地点、人员、页面",
  searchShort: "查找",
  searchHint: "Ctrl+K",
  searching: "正在查找…",
  found: (count: number) => `找到 ${count} 项，用上下键选择`,
  foundNone: "没有找到，请换一个写法",
  searchFailed: "暂时无法查找，请按回车键打开查找页",
  oldBrowser:
    "您的浏览器版本较旧，页面可能显示不全，登录、清单、筛选和填报仍可使用。请改用浏览器的“极速模式”，或升级到内核为 Chromium 111 及以上的版本。",
  weChat: "微信内不能直接下载文件。需要下载、导出时，请点右上角“…”，选择“在浏览器打开”。",
} as const;

export const publicHomeCopy = {
  title: "社区物业党建联建门户",
  lead: "社区党组织、居民委员会、业主委员会、物业企业和社会各方，在这里一起把小区的事办好。",
  points: [
    {
      title: "物业企业党的组织和工作覆盖",
      text: "有党员的企业成立党组织，没有党员的企业选派党建指导员，每一家都有着落。",
    },
    {
      title: "一家企业一本账",
      text: "台账导入一次，各级看同一个数；每个数字都能点开看到是哪些企业。",
    },
  ],
  signIn: "工作人员登录",
  facts: [{ label: "系统", value: "聚邻 社区物业党建联建门户" }],
} as const;

export const notFoundCopy = {
  title: "没有找到这个页面",
  text: "地址可能有误，或者页面已经移走。",
  home: "返回首页",
} as const;
