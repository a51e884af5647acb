/**
 * How a firm stands on one day, written from the papers alone (DESIGN 3.1, CONTRACT 2 and the coverage
 * decision of the domain rules) and sharing no code with `lib/domains/coverage/rules`. It asks every question anew
 * for every day: slow, and plain enough to be checked by eye.
 */
import type { AssignmentFact, FirmFacts, OrganisationFact } from "@/lib/domains/coverage/rules/facts";
import type { CoverageState } from "@/lib/domains/coverage/rules/span";
import type { Gap, SpanWarning } from "@/lib/domains/coverage/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";

const FULFILS = ["BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH", "PARTY_COMMITTEE"];

type Form = NonNullable<CoverageState["requiredForm"]>;

/** Null on a day on which no level answers for the firm. */
export function oracleOn(
  facts: FirmFacts,
  day: LocalDate,
  fulfils: readonly string[] = FULFILS,
): CoverageState | null {
  const residence = facts.residences.find((each) => each.from <= day && (each.to === null || each.to > day));
  if (!residence) return null;
  const [declared] = facts.declarations
    .filter((each) => each.on <= day)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  const fulfilling = facts.organisations.filter((each) => fulfils.includes(each.kind) && !neverWas(each));
  const covering = fulfilling.filter((each) => each.from <= day && (each.to === null || each.to > day));
  const active = facts.assignments.filter((each) => each.from <= day && !isOver(each, day));

  const members = declared ? declared.full + declared.probationary : 0;
  const cohort = !declared ? "UNSURVEYED" : members > 0 ? "WITH_MEMBERS" : "NO_MEMBERS";
  const hasOrg = covering.length > 0;
  const hasInstructor = active.length > 0;
  const membersElsewhere = members > 0 && declared?.elsewhere === members;
  const requiredForm = declared ? formFor(declared.full, declared.probationary, declared.elsewhere) : null;
  const shown = strongest(covering);
  return {
    regionCode: residence.regionCode,
    cohort,
    full: declared?.full ?? 0,
    probationary: declared?.probationary ?? 0,
    requiredForm,
    membersElsewhere,
    hasOrg,
    orgForm: shown ? (shown.form === "HIGHER" ? "HIGHER" : shown.kind) : null,
    hasInstructor,
    gap: gapOn(cohort, hasOrg, hasInstructor, requiredForm, fulfilling, facts.assignments, day),
    warnings: warningsOn(declared, covering, shown, day),
  };
}

/**
 * Which form the members whose 组织关系 is here ask for: 3 full, 50 and 100 in all. The papers do not say of which
 * kind those elsewhere are; full members first is the product default.
 */
export function formFor(full: number, probationary: number, elsewhere: number): Form {
  if (full + probationary === 0) return "INSTRUCTOR";
  const here = full + probationary - elsewhere;
  if (here === 0 || fullHere(full, elsewhere) < 3) return "JOINT_BRANCH";
  if (here >= 100) return "PARTY_COMMITTEE";
  return here >= 50 ? "GENERAL_BRANCH" : "BRANCH";
}

function fullHere(full: number, elsewhere: number): number {
  return Math.max(0, full - elsewhere);
}

function gapOn(
  cohort: CoverageState["cohort"],
  hasOrg: boolean,
  hasInstructor: boolean,
  form: Form | null,
  organisations: readonly OrganisationFact[],
  assignments: readonly AssignmentFact[],
  day: LocalDate,
): Gap | null {
  if (cohort === "UNSURVEYED") return "UNSURVEYED";
  if (cohort === "WITH_MEMBERS") {
    if (hasOrg) return null;
    if (organisations.some((each) => each.from > day)) return "ORG_NOT_YET_EFFECTIVE";
    if (organisations.some((each) => each.to !== null && each.to <= day)) return "ORG_DISSOLVED";
    return form === "JOINT_BRANCH" ? "SHOULD_JOIN_JOINT" : "SHOULD_FORM_BRANCH";
  }
  if (hasInstructor) return null;
  const real = assignments.filter((each) => !isOver(each, each.from));
  if (real.some((each) => each.from > day)) return "DISPATCH_NOT_YET_EFFECTIVE";
  const ends = real.map((each) => ({
    on: [each.termTo, each.endedFrom].filter((end) => end !== null).sort()[0] ?? day,
    early: each.endedFrom !== null && (each.termTo === null || each.endedFrom < each.termTo),
  }));
  const last = ends
    .map((each) => each.on)
    .sort()
    .at(-1);
  if (last === undefined) return "NEVER_DISPATCHED";
  return ends.some((each) => each.on === last && each.early) ? "DISPATCH_ENDED" : "DISPATCH_EXPIRED";
}

function warningsOn(
  declared: FirmFacts["declarations"][number] | undefined,
  covering: readonly OrganisationFact[],
  shown: OrganisationFact | undefined,
  day: LocalDate,
): SpanWarning[] {
  if (!shown) return [];
  const warnings: SpanWarning[] = [];
  const members = declared ? declared.full + declared.probationary : 0;
  if (shown.kind === "BRANCH" && shown.form === "OWN" && members > 50) warnings.push("BRANCH_TOO_LARGE");
  if (declared && members > 0) {
    const enough = fullHere(declared.full, declared.elsewhere) >= 3;
    if (shown.form === "OWN" && !enough) warnings.push("ORG_FORM_MISMATCH");
    if (shown.form === "JOINT" && enough) warnings.push("ORG_FORM_MISMATCH");
  }
  if (declared && members === 0) warnings.push("ORG_WITHOUT_MEMBERS");
  if (covering.some((each) => each.termTo !== null && each.termTo <= day)) warnings.push("TERM_EXPIRED");
  return warnings;
}

/** The firm's own organisation before a joint one, that before one of a level above; of two the larger. */
function strongest(covering: readonly OrganisationFact[]): OrganisationFact | undefined {
  const kinds = [
    "PARTY_COMMITTEE",
    "GENERAL_BRANCH",
    "BRANCH",
    "JOINT_BRANCH",
    "INDUSTRY_LINE",
    "FUNCTIONAL",
    "TEMPORARY_BRANCH",
  ];
  for (const form of ["OWN", "JOINT", "HIGHER"]) {
    for (const kind of kinds) {
      const found = covering.find((each) => each.form === form && each.kind === kind);
      if (found) return found;
    }
  }
  return undefined;
}

function neverWas(each: OrganisationFact): boolean {
  return each.to !== null && each.to <= each.from;
}

function isOver(each: AssignmentFact, day: LocalDate): boolean {
  return (each.termTo !== null && each.termTo <= day) || (each.endedFrom !== null && each.endedFrom <= day);
}
