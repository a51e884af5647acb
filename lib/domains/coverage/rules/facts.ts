import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { OrganisationKind } from "../schema";

export { ORGANISATION_KINDS, type OrganisationKind } from "../schema";

/**
 * Kinds that fulfil 组织覆盖. Temporary, functional and industry-line organisations keep their members'
 * 组织关系 elsewhere and do not (product default, a city may set it otherwise).
 */
export const FULFILLING_KINDS: readonly OrganisationKind[] = [
  "BRANCH",
  "JOINT_BRANCH",
  "GENERAL_BRANCH",
  "PARTY_COMMITTEE",
];

export interface ResidenceFact {
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface DeclarationFact {
  readonly on: LocalDate;
  readonly full: number;
  readonly probationary: number;
  /** Of both, how many have their 组织关系 outside the firm. */
  readonly elsewhere: number;
}

export interface OrganisationFact {
  readonly kind: OrganisationKind;
  readonly form: "OWN" | "JOINT" | "HIGHER";
  /** First day on which it covers the firm: approved and linked. */
  readonly from: LocalDate;
  /** First day on which it no longer does: unlinked or dissolved. */
  readonly to: LocalDate | null;
  readonly termTo: LocalDate | null;
}

export interface AssignmentFact {
  readonly from: LocalDate;
  /** First day after the agreed term. */
  readonly termTo: LocalDate | null;
  /** First day after an early end. */
  readonly endedFrom: LocalDate | null;
}

/** All that a firm's coverage depends on. Voided facts are not among them. */
export interface FirmFacts {
  readonly residences: readonly ResidenceFact[];
  readonly declarations: readonly DeclarationFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly assignments: readonly AssignmentFact[];
}
