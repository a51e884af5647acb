import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/shared/time/local-date";
import { whyNotAssign, whyNotEndAssignment } from "./assignment";
import { sameInstructor, whyNotTold } from "./instructor";

const day = localDate;
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);
const held = { name: "示例甲", from: day("2026-01-01"), termTo: day("2026-07-01"), endedFrom: null };
const from = (text: string) => ({ from: day(text), lastDay: null, termTo: null });

describe("whyNotAssign", () => {
  it("begins at the earliest on the day after the last of the one before", () => {
    expect(keys(whyNotAssign(from("2026-06-30"), [held]))).toEqual(["assigned"]);
    expect(keys(whyNotAssign(from("2026-07-01"), [held]))).toEqual([]);
    expect(keys(whyNotAssign(from("2026-03-01"), [{ ...held, endedFrom: day("2026-03-01") }]))).toEqual([]);
  });

  it("is not blocked by one that never began", () => {
    expect(keys(whyNotAssign(from("2026-01-01"), [{ ...held, endedFrom: held.from }]))).toEqual([]);
  });

  it("says how long the one before stays", () => {
    expect(whyNotAssign(from("2026-02-01"), [held])[0]?.message).toContain("2026年6月30日");
    expect(keys(whyNotAssign({ ...from("2026-02-01"), lastDay: day("2026-01-31") }, []))).toEqual(["order"]);
  });
});

describe("whyNotEndAssignment", () => {
  it("ends what holds, from its first day on", () => {
    expect(keys(whyNotEndAssignment(held, day("2026-07-01")))).toEqual(["over"]);
    expect(keys(whyNotEndAssignment(held, day("2026-06-30")))).toEqual([]);
    expect(keys(whyNotEndAssignment(held, held.from))).toEqual([]);
    expect(keys(whyNotEndAssignment(held, day("2025-12-31")))).toEqual(["too_early"]);
  });
});

describe("which instructor is meant", () => {
  const a = { id: "a", employer: "甲单位" };
  const unknown = { id: "u", employer: null };

  it("is told by the employer, where one is known", () => {
    expect(sameInstructor([a, unknown], "甲单位")).toBe(a);
    expect(sameInstructor([a, unknown], "乙单位")).toBe(unknown);
    expect(sameInstructor([a], "乙单位")).toBeNull();
    expect(sameInstructor([a], null)).toBe(a);
  });

  it("must be told when there are two of one name", () => {
    expect(keys(whyNotTold("示例", [a, unknown], null))).toEqual(["ambiguous"]);
    expect(keys(whyNotTold("示例", [a, unknown], "甲单位"))).toEqual([]);
    expect(keys(whyNotTold("示例", [a], null))).toEqual([]);
  });
});
