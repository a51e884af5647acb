import type { AssignmentRow, InstructorRow } from "@/lib/domains/dispatch/schema";
import type { FirmRow, ProfileRow, ResidenceRow } from "@/lib/domains/firms/schema";
import type { DeclarationRow, LinkRow, OrganisationRow } from "@/lib/domains/party/schema";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { KeptStatement, LedgerEnd } from "../../schema";

interface Changes<T> {
  readonly create: T[];
  readonly end: { id: string; to: LocalDate }[];
  readonly void: { id: string; reason: string }[];
}

const noChanges = <T>(): Changes<T> => ({ create: [], end: [], void: [] });

export type Outcome = "created" | "updated" | "unchanged";

/** Everything an import will write, gathered row by row. */
export function newDraft() {
  return {
    firms: [] as FirmRow[],
    residences: noChanges<ResidenceRow>(),
    profiles: noChanges<ProfileRow>(),
    declarations: noChanges<DeclarationRow>(),
    newOrganisations: new Map<string, OrganisationRow>(),
    changedOrganisations: new Map<string, OrganisationRow>(),
    links: noChanges<LinkRow>(),
    newInstructors: new Map<string, InstructorRow>(),
    changedInstructors: new Map<string, InstructorRow>(),
    assignments: noChanges<AssignmentRow>(),
    terms: [] as { id: string; termTo: LocalDate | null }[],
    statements: new Map<string, KeptStatement>(),
    ends: [] as LedgerEnd[],
  };
}
export type Draft = ReturnType<typeof newDraft>;

/** Why a fact that a ledger replaces was voided. */
export function voidReason(
  facts: readonly { readonly id: string; readonly statedOn: LocalDate | null }[],
  id: string,
  asOf: LocalDate,
): string {
  const statedOn = facts.find((fact) => fact.id === id)?.statedOn;
  return statedOn === asOf ? VOID_REASON.restated : VOID_REASON.filled;
}

export const VOID_REASON = {
  restated: "同一统计时点的台账重新导入，以新台账为准",
  filled: "较早统计时点的台账补充导入，起止日期重新核定",
} as const;
