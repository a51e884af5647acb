/** By what a browser names itself; of two that fit, the first is the more exact. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, "微信"],
  [/DingTalk\/(\d+)/, "钉钉"],
  [/Edg\/(\d+)/, "Edge"],
  [/(?:QQBrowser|MQQBrowser)\/(\d+)/, "QQ浏览器"],
  [/(?:360SE|360EE)/, "360浏览器"],
  [/Firefox\/(\d+)/, "Firefox"],
  [/(?:Chrome|Chromium|CriOS)\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
  [/Trident\/|MSIE /, "IE"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "鸿蒙"],
  [/Android/, "安卓"],
  [/iPhone|iPad/, "苹果移动设备"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/UOS|uos/, "统信UOS"],
  [/Kylin|kylin/, "银河麒麟"],
  [/Linux/, "Linux"],
];

/** What a person calls the browser that signed in: `Chrome 120，Windows`. */
export function browserInWords(userAgent: string | null): string {
  if (!userAgent) return "未知浏览器";
  const found = BROWSERS.flatMap(([pattern, name]) => {
    const match = pattern.exec(userAgent);
    return match ? [[name, match[1]].filter(Boolean).join(" ")] : [];
  })[0];
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [found ?? "其他浏览器", system].filter(Boolean).join("，");
}
