import { describe, expect, it } from "vitest";
import { whyNotPassword } from "./password";

describe("a password", () => {
  it.each([
    ["short", "abc12345"],
    ["short", "密码密码密码"],
    ["common", "1234567890"],
    ["common", "Password-123"],
    ["common", "aaaaaaaaaaaa"],
    ["login", "zhangsan.li"],
    ["login", "Zhangsan.li123"],
    ["long", "x1".repeat(65)],
  ])("is refused as %s: %s", (key, password) => {
    expect(whyNotPassword(password, "zhangsan.li").map((reason) => reason.key)).toEqual([key]);
  });

  it.each([
    "correct horse battery",
    "清晨六点在浑河边跑步",
    "k4e5-xfmt-22qr-wdjz",
    "zhangsan.li walks to work",
  ])("is good: %s", (password) => expect(whyNotPassword(password, "zhangsan.li")).toEqual([]));
});
