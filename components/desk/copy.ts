/** The words of the desk's frame. */
export const deskCopy = {
  changePassword: "修改密码",
  scope: "当前范围",
  upper: "上级",
  lower: "下级",
  own: "我的范围",
  home: "工作台",
  noPages: "您的账号目前没有可办理的页面。如需开通,请联系本级管理员。",
  notFoundTitle: "没有找到这个页面",
  notFoundText: "地址可能有误,或者内容不在您的管理范围内。如需查看其他区域,请联系该区管理员。",
  backToDesk: "返回工作台",
  errorTitle: "页面暂时无法显示",
  errorText: "您的数据没有变化。请稍后重试;如仍不行,请把下面的编号告诉管理员。",
  errorId: (id: string) => `编号 ${id}`,
  retry: "重试",
} as const;
