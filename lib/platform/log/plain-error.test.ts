import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { LOG_OPTIONS } from "./log";

function logged(fields: object): string {
  const lines: string[] = [];
  pino(LOG_OPTIONS, { write: (text: string) => lines.push(text) }).error(fields, "request failed");
  return lines.join("");
}

describe("a line of the log", () => {
  it("tells an error by its kind, place and constraint, and keeps the refused row to itself", () => {
    const refused = Object.assign(new Error('duplicate key violates "user_account_login_key"'), {
      code: "23505",
      constraint: "user_account_login_key",
      detail: "Key (login)=(zhang.san) already exists.",
      parameters: ["zhang.san", "13912345678"],
    });
    const line = logged({ err: refused, requestId: "a-request" });
    expect(line).toContain("user_account_login_key");
    expect(line).toContain("plain-error.test.ts");
    expect(line).toContain("a-request");
    expect(line).not.toContain("zhang.san");
    expect(line).not.toContain("13912345678");
  });

  it.each([
    ["a mobile number", "无法发送到 13912345678"],
    ["an identity number", "证号 11010519491231002X 有误"],
    ["a mail address", "mail to li.si@example.cn failed"],
    ["what somebody typed", "登记的「张三物业」已存在"],
    ["a row's value", "Key (login)=(zhang.san) already exists"],
  ])("never holds %s, also not in a cause", (_, said) => {
    const line = logged({ err: new Error("outer", { cause: new Error(said) }) });
    for (const secret of ["13912345678", "11010519491231002X", "li.si@", "张三", "zhang.san"]) {
      expect(line).not.toContain(secret);
    }
  });

  it("hides passwords, tokens and cookies by their names", () => {
    const line = logged({
      password: "p-secret",
      form: { token: "t-secret" },
      headers: { cookie: "c-secret" },
    });
    expect(line).not.toMatch(/[ptc]-secret/);
  });
});
