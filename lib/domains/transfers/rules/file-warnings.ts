import { districtOf } from "@/lib/shared/region-code";
import { withoutSpace } from "@/lib/shared/text/normalise";
import { LEDGER_COPY } from "../copy";
import type { ParsedOrganisation, ParsedRow } from "../schema";
import type { RowReader } from "./row-reader";

/** 支部工作条例: a joint branch generally covers at most 5 units. */
const JOINT_MAX_UNITS = 5;
/** 支部工作条例: a branch generally has at most 50 members. */
const BRANCH_MAX_MEMBERS = 50;
const STREET_DIGITS = 9;

/** An accepted row with the reader that takes its warnings. */
export interface AcceptedRow {
  readonly reader: RowReader;
  readonly parsed: ParsedRow;
}

/**
 * Rows that mean one organisation share this key: the same name with the same superior anywhere, otherwise the
 * same joint name in one street. An organisation of its own belongs to its firm alone.
 */
export function organisationKey(row: ParsedRow): string | null {
  const organisation = row.organisation;
  if (!organisation) return null;
  if (organisation.form === "OWN") return `OWN\n${row.uscc}`;
  const name = withoutSpace(organisation.name);
  if (organisation.superior) return `${organisation.form}\n${name}\n${withoutSpace(organisation.superior)}`;
  const street = row.regionCode?.slice(0, STREET_DIGITS) ?? "";
  return `${organisation.form}\n${name}\n${street}`;
}

function groupBy(rows: readonly AcceptedRow[], key: (row: ParsedRow) => string | null) {
  const groups = new Map<string, AcceptedRow[]>();
  for (const row of rows) {
    const group = key(row.parsed);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return [...groups.values()];
}

function isBranch({ form, name }: ParsedOrganisation): boolean {
  return form !== "HIGHER" && !/(总支|党委|(?<!支部)委员会)(?!.*党支部)/.test(name);
}

function membersOf({ parsed }: AcceptedRow): number {
  return parsed.members ? parsed.members.full + parsed.members.probationary : 0;
}

function warnAboutOrganisation(rows: readonly AcceptedRow[]): void {
  const organisation = rows[0]?.parsed.organisation;
  if (!organisation) return;
  const members = rows.reduce((sum, row) => sum + membersOf(row), 0);
  for (const { reader } of rows) {
    if (isBranch(organisation) && members > BRANCH_MAX_MEMBERS) {
      reader.report("BRANCH_TOO_LARGE", "orgName", LEDGER_COPY.branchTooLarge(members));
    }
    if (organisation.form === "JOINT" && rows.length > JOINT_MAX_UNITS) {
      const message = LEDGER_COPY.jointTooManyUnits(organisation.name, rows.length);
      reader.report("JOINT_ORG_TOO_MANY_UNITS", "orgName", message);
    }
  }
}

/** One person is known by name and employer within a district; assignments that have ended do not burden. */
function instructorKey({ instructor, regionCode }: ParsedRow): string | null {
  if (!instructor) return null;
  const district = regionCode ? districtOf(regionCode) : "";
  return [instructor.name, instructor.employer ?? "", district].map(withoutSpace).join("\n");
}

function warnAboutInstructor(rows: readonly AcceptedRow[], limit: number): void {
  const active = rows.filter(({ reader, parsed }) => {
    const lastDay = parsed.instructor?.lastDay;
    return !lastDay || lastDay >= reader.asOf;
  });
  if (active.length <= limit) return;
  for (const { reader, parsed } of active) {
    const message = LEDGER_COPY.instructorOverloaded(parsed.instructor?.name ?? "", active.length, limit);
    reader.report("INSTRUCTOR_OVERLOADED", "instructor", message);
  }
}

/** Warnings that only show over several rows: joint organisations and instructors. */
export function warnAcrossRows(rows: readonly AcceptedRow[], instructorLimit: number): void {
  for (const group of groupBy(rows, organisationKey)) warnAboutOrganisation(group);
  for (const group of groupBy(rows, instructorKey)) warnAboutInstructor(group, instructorLimit);
}
