import {
  CHANGE_REASONS,
  type ChangeReason,
  type ChangeWay,
  type Cohort,
  type Denominator,
  type DenominatorChange,
} from "../schema";

/** How a firm stood in a region on two days, and what else tells why; null: not in the region. */
export interface ChangeKind {
  readonly before: Cohort | null;
  readonly after: Cohort | null;
  /** Counted in another region on the day on which it was not counted here. */
  readonly elsewhere: boolean;
  /** Counted anywhere before the first day. */
  readonly known: boolean;
  /** All that ended of its residences between the days ended by re-coding. */
  readonly recoded: boolean;
  readonly merged: boolean;
}

const COHORT_OF: Readonly<Record<Denominator, Cohort | null>> = {
  orgCoverage: "WITH_MEMBERS",
  instructorCoverage: "NO_MEMBERS",
  workCoverage: null,
  unsurveyed: "UNSURVEYED",
};

/** Whether a firm counts in a denominator, by its cohort in the region. */
function countsIn(denominator: Denominator, cohort: Cohort | null): boolean {
  const wanted = COHORT_OF[denominator];
  return wanted === null ? cohort !== null : cohort === wanted;
}

/** Which way the firm crossed the edge of a denominator; null when it did not. */
export function wayOf(
  denominator: Denominator,
  kind: Pick<ChangeKind, "before" | "after">,
): ChangeWay | null {
  const was = countsIn(denominator, kind.before);
  const is = countsIn(denominator, kind.after);
  if (was === is) return null;
  return is ? "entered" : "left";
}

/** Why it changed, as the two days tell it: what was in between and is undone again is no change. */
export function reasonOf(kind: ChangeKind): ChangeReason {
  if (kind.before === null) {
    if (kind.elsewhere) return kind.recoded ? "RECODED" : "MOVED_IN";
    return kind.known ? "REOPENED" : "REGISTERED";
  }
  if (kind.after === null) {
    if (kind.elsewhere) return kind.recoded ? "RECODED" : "MOVED_OUT";
    return kind.merged ? "MERGED" : "CLOSED";
  }
  if (kind.before === "UNSURVEYED") return "FIRST_SURVEYED";
  return kind.after === "WITH_MEMBERS" ? "GAINED_MEMBERS" : "LOST_MEMBERS";
}

/** Who entered and left a denominator, by reason; reasons that nobody has are left out. */
export function changeOf(
  denominator: Denominator,
  kinds: readonly (ChangeKind & { readonly count: number })[],
  { before, after }: { readonly before: number; readonly after: number },
): DenominatorChange {
  const sum = (way: ChangeWay, reason?: ChangeReason) =>
    kinds
      .filter((kind) => wayOf(denominator, kind) === way && (!reason || reasonOf(kind) === reason))
      .reduce((total, kind) => total + kind.count, 0);
  const reasons = CHANGE_REASONS.map((reason) => ({
    reason,
    entered: sum("entered", reason),
    left: sum("left", reason),
  })).filter((each) => each.entered + each.left > 0);
  return { before, entered: sum("entered"), left: sum("left"), after, reasons };
}
