import { describe, expect, it } from "vitest";
import { browserInWords } from "./browser";

describe("a browser in words", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
      "Chrome 120，Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0",
      "Edge 120，Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 MicroMessenger/8.0 Mobile",
      "微信 8，苹果移动设备",
    ],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/17.0 Safari/605", "Safari 17，macOS"],
    ["curl/8", "其他浏览器"],
    [null, "未知浏览器"],
  ])("%s", (userAgent, words) => {
    expect(browserInWords(userAgent)).toBe(words);
  });
});
