import { contains, earlierEnd, isEmpty } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Cohort, Gap, RequiredForm, SpanWarning } from "../schema";
import { coveringForm, nearestOf } from "./covering";
import type {
  AssignmentFact,
  DeclarationFact,
  FirmFacts,
  OrganisationFact,
  OrganisationKind,
  ResidenceFact,
} from "./facts";
import { BRANCH_MAX_MEMBERS, BRANCH_MIN_FULL, membersHere, orgForm } from "./required-form";
import type { CoverageState } from "./span";

/** How the firm stands on `day`; null on a day on which it is accountable nowhere. */
export function stateOn(
  facts: FirmFacts,
  day: LocalDate,
  fulfilling: readonly OrganisationKind[],
): CoverageState | null {
  const residence = facts.residences.find((each) => contains(each, day));
  if (!residence) return null;
  const declaration = latestDeclaration(facts.declarations, day);
  const organisations = facts.organisations.filter(
    (each) => fulfilling.includes(each.kind) && !isEmpty(each),
  );
  const covering = organisations.filter((each) => contains(each, day));
  const nearest = nearestOf(covering);
  const hasInstructor = facts.assignments.some((each) => contains(effective(each), day));
  const surveyed = declaration ? surveyedState(declaration) : UNSURVEYED;
  return {
    regionCode: residence.regionCode,
    ...surveyed,
    hasOrg: covering.length > 0,
    orgForm: coveringForm(nearest),
    hasInstructor,
    gap: gapOn(surveyed, organisations, facts.assignments, day, covering.length > 0, hasInstructor),
    warnings: warningsOn(declaration, covering, nearest, day),
  };
}

/** Every day on which the state may change. */
export function changeDays(facts: FirmFacts): LocalDate[] {
  const days = [
    ...facts.residences.flatMap((each: ResidenceFact) => [each.from, each.to]),
    ...facts.declarations.map((each) => each.on),
    ...facts.organisations.flatMap((each) => [each.from, each.to, each.termTo]),
    ...facts.assignments.flatMap((each) => [each.from, each.termTo, each.endedFrom]),
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

interface SurveyedState {
  readonly cohort: Cohort;
  readonly full: number;
  readonly probationary: number;
  readonly requiredForm: RequiredForm | null;
  readonly membersElsewhere: boolean;
}

/** Never declared is not zero. */
const UNSURVEYED: SurveyedState = {
  cohort: "UNSURVEYED",
  full: 0,
  probationary: 0,
  requiredForm: null,
  membersElsewhere: false,
};

function surveyedState({ full, probationary, elsewhere }: DeclarationFact): SurveyedState {
  const withMembers = full + probationary > 0;
  const here = membersHere(full, probationary, elsewhere);
  const noneHere = withMembers && here.full + here.probationary === 0;
  return {
    cohort: withMembers ? "WITH_MEMBERS" : "NO_MEMBERS",
    full,
    probationary,
    requiredForm: noneHere ? "JOINT_BRANCH" : orgForm(here.full, here.probationary),
    membersElsewhere: noneHere,
  };
}

function latestDeclaration(declarations: readonly DeclarationFact[], day: LocalDate): DeclarationFact | null {
  return declarations
    .filter((each) => each.on <= day)
    .reduce<DeclarationFact | null>((latest, each) => (latest && latest.on > each.on ? latest : each), null);
}

function effective(assignment: AssignmentFact) {
  return { from: assignment.from, to: earlierEnd(assignment.termTo, assignment.endedFrom) };
}

function gapOn(
  surveyed: SurveyedState,
  organisations: readonly OrganisationFact[],
  assignments: readonly AssignmentFact[],
  day: LocalDate,
  hasOrg: boolean,
  hasInstructor: boolean,
): Gap | null {
  switch (surveyed.cohort) {
    case "UNSURVEYED":
      return "UNSURVEYED";
    case "WITH_MEMBERS":
      return hasOrg ? null : organisationGap(surveyed.requiredForm, organisations, day);
    case "NO_MEMBERS":
      return hasInstructor ? null : dispatchGap(assignments, day);
  }
}

function organisationGap(
  required: RequiredForm | null,
  organisations: readonly OrganisationFact[],
  day: LocalDate,
): Gap {
  if (organisations.some((each) => each.from > day)) return "ORG_NOT_YET_EFFECTIVE";
  if (organisations.some((each) => each.to !== null && each.to <= day)) return "ORG_DISSOLVED";
  return required === "JOINT_BRANCH" ? "SHOULD_JOIN_JOINT" : "SHOULD_FORM_BRANCH";
}

function dispatchGap(assignments: readonly AssignmentFact[], day: LocalDate): Gap {
  const held = assignments.filter((each) => !isEmpty(effective(each)));
  if (held.some((each) => each.from > day)) return "DISPATCH_NOT_YET_EFFECTIVE";
  const ends = held.flatMap((each) => {
    const { to } = effective(each);
    return to !== null && to <= day ? [{ to, early: endedEarly(each) }] : [];
  });
  const last = ends.reduce<LocalDate | null>((latest, { to }) => (latest && latest > to ? latest : to), null);
  if (!last) return "NEVER_DISPATCHED";
  // Of two that ended on one day, the early end is what somebody decided.
  return ends.some(({ to, early }) => to === last && early) ? "DISPATCH_ENDED" : "DISPATCH_EXPIRED";
}

function endedEarly({ termTo, endedFrom }: AssignmentFact): boolean {
  return endedFrom !== null && (termTo === null || endedFrom < termTo);
}

/** Warnings never change coverage (DESIGN 3.1). */
function warningsOn(
  declaration: DeclarationFact | null,
  covering: readonly OrganisationFact[],
  nearest: OrganisationFact | null,
  day: LocalDate,
): SpanWarning[] {
  const warnings: SpanWarning[] = [];
  if (declaration) {
    const total = declaration.full + declaration.probationary;
    const own = nearest?.form === "OWN";
    const joint = nearest?.form === "JOINT";
    const branch = own && nearest.kind === "BRANCH";
    const here = membersHere(declaration.full, declaration.probationary, declaration.elsewhere).full;
    if (branch && total > BRANCH_MAX_MEMBERS) warnings.push("BRANCH_TOO_LARGE");
    if (total > 0 && ((own && here < BRANCH_MIN_FULL) || (joint && here >= BRANCH_MIN_FULL))) {
      warnings.push("ORG_FORM_MISMATCH");
    }
    if (total === 0 && covering.length > 0) warnings.push("ORG_WITHOUT_MEMBERS");
  }
  if (covering.some((each) => each.termTo !== null && each.termTo <= day)) warnings.push("TERM_EXPIRED");
  return warnings;
}
