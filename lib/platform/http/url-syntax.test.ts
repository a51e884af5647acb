import { describe, expect, it } from "vitest";
import { whatIsMalformed } from "./url-syntax";

const ask = (path: string) => whatIsMalformed(new URL(path, "http://here.invalid"));

describe("the writing of an address", () => {
  it.each([
    "/desk",
    "/desk/coverage?region=210102&asOf=2026-03-31",
    "/desk/firms?page=2&pageSize=200&q=%E5%92%8C%E5%B9%B3",
    "/desk/firms?asOf=&region=",
    "/desk/firms?gap=A&gap=B",
  ])("is right: %s", (path) => expect(ask(path)).toBeNull());

  it.each([
    ["/desk/%E0%A4%A", "字符"],
    ["/desk/%00", "字符"],
    ["/desk?q=%00", "字符"],
    ["/desk?region=2101", "region"],
    ["/desk?region=210102&region=210103", "一次"],
    ["/desk?asOf=2026-02-30", "asOf"],
    ["/desk?asOf=20260331", "asOf"],
    ["/desk?page=0", "page"],
    ["/desk?page=-1", "page"],
    ["/desk?pageSize=201", "pageSize"],
  ])("is wrong: %s", (path, word) => expect(ask(path)).toContain(word));
});
