import { describe, expect, it } from "vitest";
import { limitOf, waitForPage } from "./limit-request";

const at = (path: string) => new URL(path, "http://localhost");

describe("the limit before a page", () => {
  it.each([
    ["POST", "/sign-in", "signIn"],
    ["POST", "/sign-in/code", "signIn"],
    ["POST", "/api/auth/callback/credentials", "signIn"],
    ["GET", "/sign-in", null],
    ["GET", "/desk/find?q=a", "search"],
    ["GET", "/desk/firms?q=", null],
    ["GET", "/desk/firms?page=2", null],
    ["GET", "/desk/firms/export?region=210102", "export"],
    ["GET", "/desk/import/0/result", "export"],
    ["GET", "/desk/coverage", null],
    ["GET", "/", null],
  ])("of %s %s is %s", (method, path, limit) => {
    expect(limitOf(method, at(path))).toBe(limit);
  });
});

describe("counting", () => {
  const request = (headers: Record<string, string>, session?: string) => ({
    method: "GET",
    url: at("/desk/firms/export"),
    headers: new Headers(headers),
    session,
  });
  const askOften = (headers: Record<string, string>, session?: string) => {
    let waits = 0;
    for (let time = 0; time < 100; time += 1) if (waitForPage(request(headers, session)) > 0) waits += 1;
    return waits;
  };

  it("is by session, so that an office behind one address is not one person", () => {
    expect(askOften({ "x-forwarded-for": "10.0.0.9" }, "one")).toBeGreaterThan(0);
    expect(waitForPage(request({ "x-forwarded-for": "10.0.0.9" }, "another"))).toBe(0);
  });

  it("is by address for somebody without a session", () => {
    expect(askOften({ "x-forwarded-for": "10.0.0.10" })).toBeGreaterThan(0);
    expect(waitForPage(request({ "x-forwarded-for": "10.0.0.11" }))).toBe(0);
  });

  it("leaves out who asks on the machine itself", () => {
    expect(askOften({ "x-forwarded-for": "127.0.0.1", "x-julin-direct": "1" }, "three")).toBe(0);
  });
});
