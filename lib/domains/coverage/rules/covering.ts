import type { OrganisationFact, OrganisationKind } from "./facts";
import type { CoveringForm } from "./span";

const NEAREST_FIRST = ["OWN", "JOINT", "HIGHER"] as const satisfies readonly OrganisationFact["form"][];

const LARGEST_FIRST = [
  "PARTY_COMMITTEE",
  "GENERAL_BRANCH",
  "BRANCH",
  "JOINT_BRANCH",
  "INDUSTRY_LINE",
  "FUNCTIONAL",
  "TEMPORARY_BRANCH",
] as const satisfies readonly OrganisationKind[];

/**
 * The organisation that stands for all that cover a firm: its own before a joint one, that before a higher one,
 * then the larger form (product default). Never the order in which facts were read, or spans would drift.
 */
export function nearestOf(covering: readonly OrganisationFact[]): OrganisationFact | null {
  return (
    NEAREST_FIRST.flatMap((form) =>
      LARGEST_FIRST.flatMap((kind) => covering.filter((each) => each.form === form && each.kind === kind)),
    ).at(0) ?? null
  );
}

export function coveringForm(nearest: OrganisationFact | null): CoveringForm | null {
  if (!nearest) return null;
  return nearest.form === "HIGHER" ? "HIGHER" : nearest.kind;
}
