import { describe, expect, it } from "vitest";
import { readStartInstant } from "./start-instant";

describe("JULIN_NOW", () => {
  it.each([
    ["2026-03-31T09:00:00+08:00", "2026-03-31T01:00:00.000Z"],
    ["2026-03-31T01:00:00Z", "2026-03-31T01:00:00.000Z"],
    ["2026-03-31T09:00", "2026-03-31T01:00:00.000Z"],
    ["2026-03-31", "2026-03-30T16:00:00.000Z"],
  ])("%s is a time of the business zone unless it says otherwise", (text, instant) => {
    expect(readStartInstant(text)?.toISOString()).toBe(instant);
  });

  it.each(["", "2026-02-30", "2026-03-31T25:00", "2026-3-1", "2026-03-31Z", "tomorrow"])(
    "%j is no time",
    (text) => {
      expect(readStartInstant(text)).toBeNull();
    },
  );
});
