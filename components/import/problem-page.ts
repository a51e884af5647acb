import type { LedgerProblem } from "@/lib/domains/transfers/schema";
import type { Page } from "@/lib/shared/page";

export const PROBLEM_KINDS = ["all", "error", "warning"] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export type ProblemCounts = Readonly<Record<ProblemKind, number>>;

export function countProblems(problems: readonly LedgerProblem[]): ProblemCounts {
  const error = problems.filter(({ severity }) => severity === "error").length;
  return { all: problems.length, error, warning: problems.length - error };
}

/** One page of the problems: errors first, since they keep rows out; within a kind in the order of the file. */
export function pageOfProblems(
  problems: readonly LedgerProblem[],
  { show, page, pageSize }: Readonly<{ show: ProblemKind; page: number; pageSize: number }>,
): Page<LedgerProblem> {
  const shown = (["error", "warning"] as const).flatMap((kind) =>
    show === "all" || show === kind ? problems.filter(({ severity }) => severity === kind) : [],
  );
  const from = (page - 1) * pageSize;
  return { total: shown.length, page, pageSize, items: shown.slice(from, from + pageSize) };
}
