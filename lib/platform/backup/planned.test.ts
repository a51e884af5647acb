import { describe, expect, it } from "vitest";
import { isBackupDue, tooOld } from "./planned";

describe("the daily backup", () => {
  it.each([
    ["2026-03-31T02:29:00+08:00", false],
    ["2026-03-31T02:30:00+08:00", true],
    ["2026-03-31T23:59:00+08:00", true],
    ["2026-04-01T00:00:00+08:00", false],
  ])("at %s, for 02:30: %s", (at, due) => {
    expect(isBackupDue({ time: "02:30" }, new Date(at))).toBe(due);
  });

  it("keeps the newest ones and touches no file of anybody else", () => {
    const names = ["julin-20260330-0230.backup", "notes.txt", "julin.backup", "julin-20260331-0230.backup"];
    expect(tooOld(names, 1)).toEqual(["julin-20260330-0230.backup"]);
    expect(tooOld(names, 2)).toEqual([]);
  });
});
