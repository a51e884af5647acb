import { formatTime } from "@/lib/shared/time/format";

/** What the sign-in says, in one place: a refusal must sound the same whatever its cause. */
export const signInCopy = {
  wrong: "登录名或密码不正确，请核对后重试",
  wrongCode: "动态口令不正确或已用过，请等待新的口令后重试",
  closed: (until: Date) =>
    `该账号连续登录失败 5 次，已锁定至 ${formatTime(until)}，在此之前密码正确也不能登录`,
  disabled: "账号已停用，请联系本级管理员",
  codeNeeded: "该账号已设置动态口令，请同时提供动态口令",
  stale: "登录步骤已超时，请重新输入密码",
  wrongCurrent: "当前密码不正确",
  samePassword: "新密码不能与当前密码相同",
} as const;

/** The words of the pages around signing in. */
export const authCopy = {
  signIn: {
    title: "工作人员登录",
    login: "登录名",
    password: "密码",
    submit: "登录",
    pending: "正在登录…",
    returning: "请先登录，登录后回到刚才的页面。",
    failed: "登录没有成功，请重新输入登录名和密码。",
    forgotten: "忘记密码或更换了手机，请联系本级安全管理员重置。连续 5 次输错将锁定 15 分钟。",
    notSecret: "本系统为非涉密系统，严禁处理、存储、传输涉密信息。",
  },
  firstRun: {
    title: "还没有账号",
    lead: "这是一个新建的门户，请先在服务器的项目目录里建立第一个账号：",
    command:
      "npm run -s julin -- user create zhangsan --name 张三 --role DISTRICT_OFFICIAL --scope region:210102",
    notes: [
      "登录名、姓名、角色和区划代码请换成实际的；命令会显示一次初始密码，首次登录时须修改。",
      "常用角色：CITY_OFFICIAL 市级、DISTRICT_OFFICIAL 区县、STREET_OFFICIAL 街道、COMMUNITY_SECRETARY 社区、SECURITY_ADMIN 安全管理员。",
      "建好后刷新本页即可登录。",
    ],
  },
  demo: {
    title: "演示账号",
    lead: "本门户装有演示数据，可用下列账号试用。密码见启动时的提示，或在项目目录运行：",
    command: "npm run -s julin -- demo accounts",
    login: "登录名",
    role: "角色",
    none: "未授权",
  },
  code: {
    title: "输入动态口令",
    lead: "请打开手机上的动态口令应用，输入“聚邻”一项当前显示的 6 位数字。",
    code: "动态口令",
    hint: "6 位数字，每 30 秒更换一次，只能用一次",
    submit: "验证并登录",
    pending: "正在验证…",
    restart: "返回重新登录",
  },
  password: {
    title: "修改密码",
    forced: "这是初始密码或重置后的密码，请先改成自己的密码，再使用系统。",
    current: "当前密码",
    next: "新密码",
    nextHint: "至少 10 个字符，不能是登录名或常见密码；建议用几个不相关的词连成一句",
    repeat: "再次输入新密码",
    submit: "修改密码",
    others: "修改后，其他设备上的登录会同时退出。",
  },
  secondFactor: {
    title: "设置动态口令",
    forced: "系统管理员、安全管理员和审计管理员须设置动态口令后才能使用系统。",
    optional: "设置后，每次登录除密码外还要输入手机上的动态口令。",
    steps: [
      "在手机上安装一个动态口令应用（支持 TOTP 标准的均可）。",
      "用它扫描下面的二维码；不能扫描时，选择手动输入，填入密钥。",
      "输入应用显示的 6 位数字，完成设置。",
    ],
    qr: "动态口令二维码",
    secret: "密钥",
    open: "在本机的动态口令应用中打开",
    submit: "完成设置",
    done: "已设置动态口令。如更换手机，请由安全管理员重置。",
  },
  signOut: "退出登录",
  back: "返回工作台",
} as const;
