import { describe, expect, it } from "vitest";
import { safeReturnPath, withReturnPath } from "./return-path";

const ELSEWHERE = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "/ /evil.example",
  "\t//evil.example",
  " //evil.example",
  "/\u0000/evil.example",
  "/%2f%2fevil.example",
  "/%2F/evil.example",
  "/%5cevil.example",
  "/%5C%5Cevil.example",
  "/%09/evil.example",
  "/%0a/evil.example",
  "/%0d%0aSet-Cookie:a=b",
  "/%00/evil.example",
  "/%20/evil.example",
  "/%252f",
  "/\uFF0Fevil.example",
  "/\u2044evil.example",
  "/\u2215evil.example",
  "/\uFF3Cevil.example",
  "http://evil.example",
  "https://evil.example/desk",
  "HTTPS://evil.example",
  "http:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:http://here/x",
  "mailto:a@b",
  "user@evil.example",
  "@evil.example",
  "evil.example",
  "evil.example/desk",
  "desk",
  "./desk",
  "../desk",
  "?a=b",
  "#top",
  "",
  "/desk\\..\\evil",
  "/desk\nx",
  "/.//evil.example",
  "/..//evil.example",
  "/desk/..//evil.example",
  "/./\\evil.example",
  "/api/auth/signout",
  "/api/v1/firms",
  "/desk/../api/auth/signout",
  `/${"a".repeat(2_001)}`,
  null,
  undefined,
];

describe("where signing in may lead", () => {
  it.each(ELSEWHERE.map((text) => [text]))("refuses %j", (text) => {
    expect(safeReturnPath(text)).toBeNull();
  });

  it.each([
    ["/desk", "/desk"],
    ["/desk/coverage?region=210102&asOf=2026-06-30", "/desk/coverage?region=210102&asOf=2026-06-30"],
    ["/desk/firms?q=示例", "/desk/firms?q=%E7%A4%BA%E4%BE%8B"],
    ["/desk/../desk/firms", "/desk/firms"],
    ["/", "/"],
    ["/desk?next=//evil.example", "/desk?next=//evil.example"],
  ])("takes %j", (text, path) => {
    expect(safeReturnPath(text)).toBe(path);
  });

  it("leaves the address plain when home is meant", () => {
    expect(withReturnPath("/sign-in", "/desk")).toBe("/sign-in");
    expect(withReturnPath("/sign-in", null)).toBe("/sign-in");
    expect(withReturnPath("/sign-in", "/desk?a=b")).toBe("/sign-in?callbackUrl=%2Fdesk%3Fa%3Db");
  });
});
