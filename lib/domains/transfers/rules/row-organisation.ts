import { LEDGER_COPY } from "../copy";
import type { OrgForm, ParsedMembers, ParsedOrganisation } from "../schema";
import { readOrgForm } from "./cell-org-form";
import { shownText } from "./cell-text";
import type { RowReader } from "./row-reader";

/** 支部工作条例: three full members make a branch of their own. */
const BRANCH_MIN_FULL_MEMBERS = 3;

/**
 * A form without 党组织名称 still states an organisation; it is named after the firm, or after the superior that
 * covers it (product default), and `nameDerived` says so.
 */
function nameOf(form: OrgForm, firm: string, superior: string | null | undefined): string {
  if (form === "OWN") return `${firm}党支部`;
  if (form === "JOINT") return `${firm}联合党支部`;
  return superior ?? `${firm}上级党组织`;
}

function readForm(reader: RowReader): OrgForm | null {
  const cell = reader.cell("form");
  const form = readOrgForm(cell);
  if (form === undefined) {
    reader.report("INVALID_ORG_FORM", "form", LEDGER_COPY.invalidOrgForm(shownText(cell)));
  }
  return form ?? null;
}

function warnAboutForm(reader: RowReader, form: OrgForm, members: ParsedMembers | null | undefined): void {
  if (!members) return;
  const { full, probationary } = members;
  if (full + probationary === 0) {
    reader.report("ORG_WITHOUT_MEMBERS", "form", LEDGER_COPY.orgWithoutMembers);
  }
  if (form === "OWN" && full < BRANCH_MIN_FULL_MEMBERS) {
    reader.report("ORG_FORM_MISMATCH", "form", LEDGER_COPY.ownWithFewMembers(full));
  }
  if (form === "JOINT" && full >= BRANCH_MIN_FULL_MEMBERS) {
    reader.report("ORG_FORM_MISMATCH", "form", LEDGER_COPY.jointWithEnoughMembers(full));
  }
}

/** Undefined without a 组织形式 column; null for 未组建, whatever the name says. Dates are checked either way. */
export function readOrganisation(
  reader: RowReader,
  firm: string,
  members: ParsedMembers | null | undefined,
): ParsedOrganisation | null | undefined {
  const approvedOn = reader.date("approvedOn");
  const termEndsOn = reader.lastDay("termEndsOn");
  reader.warnIfFuture("approvedOn", approvedOn);
  if (!reader.has("form")) return undefined;
  const form = readForm(reader);
  if (!form) return null;

  if (termEndsOn && termEndsOn < reader.asOf) {
    reader.report("TERM_EXPIRED", "termEndsOn", LEDGER_COPY.termExpired(termEndsOn));
  }
  warnAboutForm(reader, form, members);
  const written = reader.text("orgName");
  const superior = reader.text("superior");
  return {
    form,
    name: written ?? nameOf(form, firm, superior),
    nameDerived: !written,
    approvalNumber: reader.text("approvalNumber"),
    approvedOn,
    termEndsOn,
    secretary: reader.text("secretary"),
    superior,
  };
}
