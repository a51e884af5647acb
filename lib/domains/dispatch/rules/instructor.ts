import type { Reason } from "@/lib/shared/result";

export interface KnownInstructor {
  readonly id: string;
  readonly employer: string | null;
}

/**
 * Which of the instructors of that name in the district is meant: the one of the same employer, or one whose
 * employer is not known on either side, as the ledger reads it. Null: somebody new.
 */
export function sameInstructor<T extends KnownInstructor>(
  sameName: readonly T[],
  employer: string | null,
): T | null {
  return (
    sameName.find((each) => each.employer === employer) ??
    sameName.find((each) => employer === null || each.employer === null) ??
    null
  );
}

/** Without an employer, two of one name cannot be told apart. */
export function whyNotTold(
  name: string,
  sameName: readonly KnownInstructor[],
  employer: string | null,
): Reason[] {
  if (employer !== null || sameName.length < 2) return [];
  const employers = sameName.map((each) => each.employer ?? "单位未填").join("、");
  const message = `本区县有${sameName.length}名叫「${name}」的指导员（${employers}），请填写单位以便区分`;
  return [{ key: "ambiguous", field: "instructor.employer", message }];
}
