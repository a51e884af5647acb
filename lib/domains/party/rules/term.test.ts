import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/shared/time/local-date";
import { termStage } from "./term";

describe("termStage", () => {
  it.each([
    ["2026-03-30", "OVER"],
    ["2026-03-31", "WITHIN_30"],
    ["2026-04-30", "WITHIN_30"],
    ["2026-05-01", "WITHIN_90"],
    ["2026-06-29", "WITHIN_90"],
    ["2026-06-30", "WITHIN_180"],
  ])("a term whose last day is %s is %s", (lastDay, stage) => {
    expect(termStage(localDate(lastDay), localDate("2026-03-31"))).toBe(stage);
  });
});
