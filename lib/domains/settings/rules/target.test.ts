import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { localDate } from "@/lib/shared/time/local-date";
import { nearestOnPath, tightened, whyNotSetTarget } from "./target";

const day = localDate;
const above = { goalBp: 9500, due: day("2026-06-30"), regionName: "示例市" };
const wanted = (goalBp: number, due: string | null) => ({
  goalBp,
  due: due === null ? null : day(due),
  starts: day("2026-01-01"),
});
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);

describe("whyNotSetTarget", () => {
  it.each([
    ["the same", 9500, "2026-06-30", []],
    ["stricter", 10000, "2026-06-29", []],
    ["a lower goal", 9499, "2026-06-30", ["looser_goal"]],
    ["a later day", 9500, "2026-07-01", ["looser_due"]],
    ["no day", 9500, null, ["looser_due"]],
    ["a day before the start", 9500, "2025-12-31", ["order"]],
  ])("judges %s", (_case, goalBp, due, expected) => {
    expect(keys(whyNotSetTarget("DISTRICT", wanted(goalBp, due), above))).toEqual(expected);
  });

  it("lets the topmost set what it likes, and no street", () => {
    expect(keys(whyNotSetTarget("CITY", wanted(0, null), null))).toEqual([]);
    expect(keys(whyNotSetTarget("STREET", wanted(10000, null), null))).toEqual(["level"]);
  });
});

describe("tightened", () => {
  it("is as strict as both", () => {
    expect(tightened({ goalBp: 9000, due: null }, above)).toEqual({ goalBp: 9500, due: "2026-06-30" });
    const strict = { goalBp: 10000, due: day("2026-05-31") };
    expect(tightened(strict, above)).toEqual(strict);
  });
});

describe("nearestOnPath", () => {
  it("is the last on the way down", () => {
    const path = ["000000", "990000", "990100", "990102"].map(regionCode);
    const targets = ["990102", "990100"].map((code) => ({ region: regionCode(code) }));
    expect(nearestOnPath(path, targets)?.region).toBe("990102");
    expect(nearestOnPath(path.slice(0, 3), targets)?.region).toBe("990100");
    expect(nearestOnPath(path.slice(0, 2), targets)).toBeNull();
  });
});
