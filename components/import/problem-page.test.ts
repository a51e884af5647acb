import { describe, expect, it } from "vitest";
import type { LedgerProblem } from "@/lib/domains/transfers/schema";
import { countProblems, pageOfProblems } from "./problem-page";

const problem = (row: number, severity: "error" | "warning"): LedgerProblem => ({
  sheet: "台账",
  row,
  column: null,
  uscc: null,
  name: null,
  severity,
  code: severity === "error" ? "REQUIRED" : "TERM_EXPIRED",
  message: "",
});

const problems = [problem(4, "warning"), problem(5, "error"), problem(6, "warning"), problem(7, "error")];
const rows = (show: "all" | "error" | "warning", page = 1, pageSize = 20) =>
  pageOfProblems(problems, { show, page, pageSize }).items.map(({ row }) => row);

describe("the problem table", () => {
  it("shows errors first, each kind in the order of the file", () => {
    expect(rows("all")).toEqual([5, 7, 4, 6]);
    expect(rows("error")).toEqual([5, 7]);
    expect(rows("warning")).toEqual([4, 6]);
  });

  it("shows every problem on exactly one page", () => {
    expect([...rows("all", 1, 3), ...rows("all", 2, 3)]).toEqual(rows("all"));
    expect(rows("all", 3, 3)).toEqual([]);
  });

  it("counts on its tabs what their lists hold", () => {
    const counts = countProblems(problems);
    for (const show of ["all", "error", "warning"] as const) expect(counts[show]).toBe(rows(show).length);
  });
});
