import { describe, expect, it } from "vitest";
import { regionCode } from "@/lib/shared/region-code";
import { type LocalDate, localDate } from "@/lib/shared/time/local-date";
import type { Gap } from "../schema";
import type { AssignmentFact, DeclarationFact, OrganisationFact } from "./facts";
import { coverageTimeline } from "./timeline";

const DAY = localDate("2026-06-30");
const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

interface Case {
  readonly members?: number;
  readonly organisations?: readonly OrganisationFact[];
  readonly assignments?: readonly AssignmentFact[];
}

function branch(
  from: string,
  to: string | null,
  kind: OrganisationFact["kind"] = "BRANCH",
): OrganisationFact {
  return { kind, form: "OWN", from: localDate(from), to: day(to), termTo: null };
}

function sent(from: string, termTo: string | null, endedFrom: string | null = null): AssignmentFact {
  return { from: localDate(from), termTo: day(termTo), endedFrom: day(endedFrom) };
}

function gapOf({ members, organisations = [], assignments = [] }: Case): Gap | null | undefined {
  const on = localDate("2026-01-01");
  const declarations: DeclarationFact[] =
    members === undefined ? [] : [{ on, full: members, probationary: 0, elsewhere: 0 }];
  const residences = [{ regionCode: regionCode("210102001001"), from: on, to: null }];
  const spans = coverageTimeline({ residences, declarations, organisations, assignments });
  return spans.find(({ from, to }) => from <= DAY && (to === null || DAY < to))?.gap;
}

/** What decides why a firm is not covered on 30 June (CONTRACT 2), each reason before those below it. */
const CASES: readonly (readonly [situation: string, facts: Case, gap: Gap | null])[] = [
  ["never declared, whatever else", { organisations: [branch("2026-01-01", null)] }, "UNSURVEYED"],
  ["with members and a branch", { members: 3, organisations: [branch("2026-06-30", null)] }, null],
  ["no branch, 3 full members", { members: 3 }, "SHOULD_FORM_BRANCH"],
  ["no branch, 2 full members", { members: 2 }, "SHOULD_JOIN_JOINT"],
  [
    "a branch from tomorrow on",
    { members: 3, organisations: [branch("2026-07-01", null)] },
    "ORG_NOT_YET_EFFECTIVE",
  ],
  [
    "a branch until yesterday",
    { members: 3, organisations: [branch("2026-01-01", "2026-06-30")] },
    "ORG_DISSOLVED",
  ],
  [
    "one until yesterday, one from tomorrow on",
    { members: 3, organisations: [branch("2026-01-01", "2026-06-30"), branch("2026-07-01", null)] },
    "ORG_NOT_YET_EFFECTIVE",
  ],
  [
    "a functional branch only",
    { members: 3, organisations: [branch("2026-01-01", null, "FUNCTIONAL")] },
    "SHOULD_FORM_BRANCH",
  ],
  [
    "no members and an instructor on the last day",
    { members: 0, assignments: [sent("2026-01-01", "2026-07-01")] },
    null,
  ],
  ["nobody ever sent", { members: 0 }, "NEVER_DISPATCHED"],
  [
    "an instructor from tomorrow on",
    { members: 0, assignments: [sent("2026-07-01", null)] },
    "DISPATCH_NOT_YET_EFFECTIVE",
  ],
  [
    "a term that ran out yesterday",
    { members: 0, assignments: [sent("2026-01-01", "2026-06-30")] },
    "DISPATCH_EXPIRED",
  ],
  [
    "an early end",
    { members: 0, assignments: [sent("2026-01-01", "2026-12-31", "2026-06-01")] },
    "DISPATCH_ENDED",
  ],
  [
    "an end on the very day of the term",
    { members: 0, assignments: [sent("2026-01-01", "2026-06-30", "2026-06-30")] },
    "DISPATCH_EXPIRED",
  ],
  [
    "an early end, then a term that ran out",
    { members: 0, assignments: [sent("2026-01-01", null, "2026-02-01"), sent("2026-02-01", "2026-06-01")] },
    "DISPATCH_EXPIRED",
  ],
  [
    "a term that ran out, then an early end",
    { members: 0, assignments: [sent("2026-03-01", null, "2026-06-01"), sent("2026-01-01", "2026-02-01")] },
    "DISPATCH_ENDED",
  ],
  [
    "one withdrawn before its first day",
    { members: 0, assignments: [sent("2026-03-01", null, "2026-03-01")] },
    "NEVER_DISPATCHED",
  ],
  [
    "no members but a branch",
    { members: 0, organisations: [branch("2026-01-01", null)] },
    "NEVER_DISPATCHED",
  ],
  [
    "members but an instructor only",
    { members: 1, assignments: [sent("2026-01-01", null)] },
    "SHOULD_JOIN_JOINT",
  ],
];

describe("why a firm is not covered", () => {
  it.each(CASES)("%s", (_, facts, gap) => {
    expect(gapOf(facts)).toBe(gap);
  });
});
