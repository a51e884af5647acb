import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { whyNotCloseRegions } from "./closing";
import { profileOn, whyNotRestate } from "./profile";
import { whyNotEndProject, whyNotServe } from "./project";
import { splitAtRecoding } from "./recoding";
import { whyNotSucceed } from "./succession";

const day = localDate;
const today = day("2026-06-01");
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);

describe("whyNotSucceed", () => {
  const wanted = { kind: "MERGED", predecessorId: "a", successorId: "b", effectiveOn: today } as const;
  it.each([
    ["two firms", wanted, [], []],
    ["one firm with itself", { ...wanted, successorId: "a" }, [], ["same"]],
    ["a day to come", { ...wanted, effectiveOn: day("2026-06-02") }, [], ["future"]],
    ["what is known", wanted, [wanted], ["known"]],
    ["another kind between the same two", wanted, [{ ...wanted, kind: "SPLIT" as const }], []],
    ["the reverse", wanted, [{ ...wanted, predecessorId: "b", successorId: "a" }], ["reverse"]],
  ])("judges %s", (_case, succession, held, expected) => {
    expect(keys(whyNotSucceed(succession, held, today))).toEqual(expected);
  });
});

describe("profiles", () => {
  const profile = (statedOn: string, name: string) => ({ id: name, statedOn: day(statedOn), name, staff: 3 });
  const held = [profile("2026-01-01", "甲"), profile("2026-03-01", "乙")];

  it("hold from their day on", () => {
    expect(profileOn(held, day("2025-12-31"))).toBeNull();
    expect(profileOn(held, day("2026-02-28"))?.name).toBe("甲");
    expect(profileOn(held, day("2026-03-01"))?.name).toBe("乙");
  });

  it("are not restated for a day to come, nor without a change", () => {
    const [current = null] = held;
    const wanted = { name: "丙", staff: 3, statedOn: today };
    expect(keys(whyNotRestate(current, wanted, today))).toEqual([]);
    expect(keys(whyNotRestate(current, { ...wanted, name: "甲" }, today))).toEqual(["same"]);
    expect(keys(whyNotRestate(current, { ...wanted, statedOn: day("2026-06-02") }, today))).toEqual([
      "future",
    ]);
  });
});

describe("service projects", () => {
  const served = { firmName: "甲", from: day("2026-01-01"), to: day("2026-03-01") };

  it("follow each other without a day in common", () => {
    const from = (text: string) => ({ from: day(text), lastDay: null, to: null });
    expect(keys(whyNotServe(from("2026-02-28"), [served]))).toEqual(["served"]);
    expect(keys(whyNotServe(from("2026-03-01"), [served]))).toEqual([]);
    const reversed = { from: today, lastDay: day("2026-05-31"), to: today };
    expect(keys(whyNotServe(reversed, []))).toEqual(["order"]);
  });

  it("end once, after their first day", () => {
    expect(keys(whyNotEndProject(served, day("2026-03-01")))).toEqual(["ended"]);
    expect(keys(whyNotEndProject(served, day("2026-01-01")))).toEqual(["too_early"]);
    expect(keys(whyNotEndProject(served, day("2026-02-01")))).toEqual([]);
  });
});

describe("whyNotCloseRegions", () => {
  const firms = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `示例${index}`, region: "某社区" }));

  it("names five firms at most and says how many there are", () => {
    expect(whyNotCloseRegions([])).toEqual([]);
    const [five] = whyNotCloseRegions(firms(5));
    expect(five?.message).not.toContain("等");
    const [six] = whyNotCloseRegions(firms(6));
    expect(six?.message).toContain("等6家");
    expect(six?.message).not.toContain("示例5");
  });
});

describe("splitAtRecoding", () => {
  const touched = (from: string, to: string | null) => ({
    id: from,
    firmId: "f",
    newCode: regionCode("990103009001"),
    day: today,
    from: day(from),
    to: to === null ? null : day(to),
    endReason: null,
  });

  it("ends what began before the day, restates what begins on it or later, and leaves no day out", () => {
    const { ended, voided, continued } = splitAtRecoding([
      touched("2026-01-01", "2026-06-30"),
      touched("2026-06-01", null),
      touched("2026-07-01", null),
    ]);
    expect(ended).toEqual([{ id: "2026-01-01", day: today }]);
    expect(voided).toEqual(["2026-06-01", "2026-07-01"]);
    expect(continued.map(({ from, to }) => [from, to])).toEqual([
      [today, "2026-06-30"],
      [today, null],
      ["2026-07-01", null],
    ]);
  });
});
