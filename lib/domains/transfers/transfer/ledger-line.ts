import type { FirmAssignment } from "@/lib/domains/dispatch/schema";
import type { FirmProfile } from "@/lib/domains/firms/schema";
import type { FirmDeclaration, FirmOrganisation } from "@/lib/domains/party/schema";
import { contains, earlierEnd, lastDayBefore } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { NOT_FORMED_LABEL, ORG_FORM_LABELS } from "../labels";
import type { LedgerColumn } from "../schema";

/** What is held of a firm, each kind oldest first. */
export interface LedgerFacts {
  readonly profiles: readonly FirmProfile[];
  readonly declarations: readonly FirmDeclaration[];
  readonly organisations: readonly FirmOrganisation[];
  readonly assignments: readonly FirmAssignment[];
}

export interface LedgerFirm {
  readonly uscc: string;
  readonly name: string;
  readonly district: string | null;
  readonly street: string | null;
  readonly community: string;
  readonly reason: string | null;
}

export interface LedgerDay {
  readonly day: LocalDate;
}
type Cell = string | number | LedgerDay | null;
export type LedgerLine = Readonly<Partial<Record<LedgerColumn, Cell>>>;

/**
 * One firm as the ledger of a day states it, such that importing the line again on that day changes nothing: the line
 * names what holds on the day; otherwise what is already decided for later; otherwise what ran out by its own term.
 */
export function ledgerLine(firm: LedgerFirm, facts: LedgerFacts, on: LocalDate): LedgerLine {
  const profile = facts.profiles.filter((each) => each.statedOn <= on).at(-1);
  const { reason, ...identity } = firm;
  return {
    ...identity,
    name: profile?.name ?? firm.name,
    staff: profile?.staff ?? null,
    ...membersOf(facts.declarations, on),
    ...organisationOf(facts.organisations, on),
    ...instructorOf(facts.assignments, on),
    reason,
  };
}

function membersOf(declarations: LedgerFacts["declarations"], on: LocalDate): LedgerLine {
  const held = declarations.filter((each) => each.on <= on).at(-1);
  if (!held) return {};
  const { full, probationary, elsewhere } = held;
  return { full, probationary, elsewhere, declaredOn: dayOf(held.on) };
}

/** One still to come is named by its approval day alone, so only where that day is still to come too. */
function organisationOf(organisations: LedgerFacts["organisations"], on: LocalDate): LedgerLine {
  const held =
    organisations.filter((each) => contains(each, on)).at(-1) ??
    organisations.find((each) => each.from > on && each.approvedOn !== null && each.approvedOn > on);
  if (!held) return { form: NOT_FORMED_LABEL };
  return {
    form: ORG_FORM_LABELS[held.form],
    orgName: held.name,
    approvalNumber: held.approvalNumber,
    approvedOn: dayOf(held.approvedOn),
    termEndsOn: dayOf(held.termTo && lastDayBefore(held.termTo)),
    secretary: held.secretary,
    superior: held.superior,
  };
}

function instructorOf(assignments: LedgerFacts["assignments"], on: LocalDate): LedgerLine {
  const days = assignments.map((each) => ({ ...each, to: earlierEnd(each.termTo, each.endedFrom) }));
  const held =
    days.filter((each) => contains(each, on)).at(-1) ??
    days.find((each) => each.from > on) ??
    days.filter((each) => each.to !== null && each.to <= on && each.to === each.termTo).at(-1);
  if (!held) return {};
  return {
    instructor: held.name,
    employer: held.employer,
    from: dayOf(held.from),
    lastDay: dayOf(held.termTo && lastDayBefore(held.termTo)),
  };
}

function dayOf(day: LocalDate | null): LedgerDay | null {
  return day && { day };
}
