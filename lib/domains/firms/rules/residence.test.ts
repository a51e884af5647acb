import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/shared/time/local-date";
import { type Residence, whyNotEndResidence, whyNotMove, whyNotResideIn } from "./residence";

const held = (from: string, to: string | null = null, regionCode = "990102001001"): Residence => ({
  id: from,
  regionCode,
  from: localDate(from),
  to: to === null ? null : localDate(to),
  endReason: null,
});
const keys = (reasons: readonly { key: string }[]) => reasons.map((each) => each.key);

describe("whyNotEndResidence", () => {
  const on = (residences: Residence[], day: string) =>
    keys(whyNotEndResidence(residences, localDate(day), "on"));

  it.each([
    ["the first day itself", [held("2026-01-01")], "2026-01-01", ["too_early"]],
    ["the day after the first", [held("2026-01-01")], "2026-01-02", []],
    ["a day before any", [held("2026-01-01")], "2025-12-31", ["later"]],
    ["the day on which it ended", [held("2026-01-01", "2026-03-01")], "2026-03-01", ["not_resident"]],
    ["the day before it ends", [held("2026-01-01", "2026-03-01")], "2026-02-28", []],
    [
      "a day before the next one",
      [held("2026-01-01", "2026-03-01"), held("2026-03-01")],
      "2026-02-01",
      ["later"],
    ],
    ["a firm without any", [], "2026-02-01", ["not_resident"]],
  ])("judges %s", (_case, residences, day, expected) => {
    expect(on(residences, day)).toEqual(expected);
  });
});

describe("whyNotMove", () => {
  it("refuses the place where the firm is", () => {
    const move = (code: string) => keys(whyNotMove([held("2026-01-01")], code, localDate("2026-02-01")));
    expect(move("990102001001")).toEqual(["same"]);
    expect(move("990102001002")).toEqual([]);
  });
});

describe("whyNotResideIn", () => {
  it.each([
    ["COMMUNITY", true, []],
    ["STREET", true, []],
    ["DISTRICT", true, []],
    ["CITY", true, ["level"]],
    ["COMMUNITY", false, ["not_selectable"]],
  ] as const)("judges a %s, selectable %s", (level, selectable, expected) => {
    expect(keys(whyNotResideIn({ name: "某地", level, selectable }))).toEqual(expected);
  });
});
