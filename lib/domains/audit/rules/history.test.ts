import { describe, expect, it } from "vitest";
import { historyLines } from "./history";

describe("a change in words", () => {
  it("names what changed, and leaves out what stayed", () => {
    const before = { full: 2, probationary: 1, elsewhere: 0 };
    const after = { declaredOn: "2026-03-31", full: 3, probationary: 1, elsewhere: 0 };
    expect(historyLines(before, after)).toEqual([
      { label: "统计日期", before: null, after: "2026年3月31日" },
      { label: "正式党员", before: "2名", after: "3名" },
    ]);
  });

  it("says enum values by their labels", () => {
    expect(historyLines(null, { kind: "JOINT_BRANCH", form: "JOINT", why: "WITHDRAWN" })).toEqual([
      { label: "类别", before: null, after: "联合党支部" },
      { label: "组织形式", before: null, after: "联合组建" },
      { label: "结束原因", before: null, after: "撤回" },
    ]);
  });

  it("shows no field that is not allowed, and nothing of another shape", () => {
    expect(
      historyLines({ phone: "13800000000", firms: ["a"] }, { statement: { full: 1 }, full: "3" }),
    ).toEqual([]);
    expect(historyLines("full", 3)).toEqual([]);
  });
});
