import type { HeldFirm } from "@/lib/domains/firms/schema";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import { LEDGER_COPY } from "../../copy";
import type { KeptStatement, LedgerError, LedgerProblem, ParsedRow } from "../../schema";
import { groupOrganisations } from "../organisation-groups";
import { type Draft, newDraft, type Outcome } from "./draft";
import type { HeldState } from "./held";
import { InstructorBook } from "./instructor-book";
import { OrganisationBook } from "./organisation-book";
import { planAssignment } from "./plan-assignment";
import { planMembers } from "./plan-members";
import { planOrganisation } from "./plan-organisation";
import { planProfile } from "./plan-profile";
import { planResidence } from "./plan-residence";

export interface PlannedRow {
  readonly row: ParsedRow;
  readonly firmId: string;
  readonly regionCode: RegionCode;
  readonly outcome: Outcome;
  /** What a ledger of the same day said before, which this one corrects. */
  readonly corrects: KeptStatement | null;
}

export interface LedgerPlan {
  readonly asOf: LocalDate;
  readonly draft: Draft;
  readonly rows: readonly PlannedRow[];
  /** Rows that cannot go in because of what is held already. */
  readonly problems: readonly LedgerProblem[];
}

export interface PlanOptions {
  readonly asOf: LocalDate;
  readonly newId: () => string;
  readonly mayWrite: (region: RegionCode) => boolean;
  /** Name of the district a code lies in, for sentences. */
  readonly districtName: (region: RegionCode) => string;
}

/** Decides what the accepted rows change; writes nothing. */
export function planLedger(rows: readonly ParsedRow[], held: HeldState, options: PlanOptions): LedgerPlan {
  const draft = newDraft();
  const groups = groupOrganisations(rows, (row) => row.regionCode ?? held.firms.get(row.uscc)?.regionCode);
  const organisations = new OrganisationBook(held, groups, draft, options.newId);
  const instructors = new InstructorBook(held, draft, options.newId);
  const problems: LedgerProblem[] = [];
  const planned: (PlannedRow & { readonly organisationId: string | null })[] = [];
  for (const row of rows) {
    const firm = held.firms.get(row.uscc);
    const problem = whyNotPlan(row, firm, options);
    if (problem) problems.push(problem);
    else planned.push(planRow(row, firm, held, draft, organisations, instructors, options));
  }
  const restated = organisations.changed();
  return {
    asOf: options.asOf,
    draft,
    problems,
    rows: planned.map(({ organisationId, ...each }) => ({
      ...each,
      outcome:
        each.outcome === "unchanged" && organisationId !== null && restated.has(organisationId)
          ? "updated"
          : each.outcome,
    })),
  };
}

function whyNotPlan(row: ParsedRow, firm: HeldFirm | undefined, options: PlanOptions): LedgerProblem | null {
  const problem = (code: LedgerError, message: string): LedgerProblem => ({
    sheet: row.sheet,
    row: row.row,
    column: null,
    uscc: row.uscc,
    name: row.name,
    severity: "error",
    code,
    message,
  });
  if (firm && !options.mayWrite(firm.regionCode)) {
    return problem(
      "ACCOUNTABLE_ELSEWHERE",
      LEDGER_COPY.accountableElsewhere(options.districtName(firm.regionCode)),
    );
  }
  if (!firm && row.regionCode === undefined) return problem("REQUIRED", LEDGER_COPY.required("所属社区"));
  return null;
}

function planRow(
  row: ParsedRow,
  firm: HeldFirm | undefined,
  held: HeldState,
  draft: Draft,
  organisations: OrganisationBook,
  instructors: InstructorBook,
  { asOf, newId }: PlanOptions,
) {
  const firmId = firm?.id ?? newId();
  const regionCode = row.regionCode ?? firm?.regionCode;
  if (regionCode === undefined) throw new Error("a new firm without a region was let through");
  const statements = held.statements.get(firmId) ?? [];
  const context = { row, firmId, regionCode, asOf, held, statements, draft, newId };
  if (!firm) {
    const usccReason = row.usccChecksumOk ? null : LEDGER_COPY.usccReason(row.sheet, row.row);
    const { uscc, name } = row;
    draft.firms.push({ id: firmId, uscc, usccReason, name, staff: row.staff ?? null, regionCode });
  }
  const { changed: organisationChanged, organisationId } = planOrganisation(context, organisations);
  const { changed: instructorChanged, instructorId } = planAssignment(context, instructors);
  const { sheet: _sheet, row: _row, ...stated } = row;
  draft.statements.set(firmId, { ...stated, organisationId, instructorId });
  const changes = [
    planResidence(context),
    planProfile(context),
    planMembers(context),
    organisationChanged,
    instructorChanged,
  ];
  const outcome: Outcome = !firm ? "created" : changes.includes(true) ? "updated" : "unchanged";
  const corrects = statements.find((each) => each.asOf === asOf)?.statement ?? null;
  return { row, firmId, regionCode, outcome, corrects, organisationId };
}
