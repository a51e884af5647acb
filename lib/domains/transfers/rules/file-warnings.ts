import { groupBy } from "@/lib/shared/group-by";
import { districtOf } from "@/lib/shared/region-code";
import { withoutSpace } from "@/lib/shared/text/normalise";
import { LEDGER_COPY } from "../copy";
import type { ParsedOrganisation, ParsedRow } from "../schema";
import { groupOrganisations } from "./organisation-groups";
import type { RowReader } from "./row-reader";

/** 支部工作条例: a joint branch generally covers at most 5 units. */
const JOINT_MAX_UNITS = 5;
/** 支部工作条例: a branch generally has at most 50 members. */
const BRANCH_MAX_MEMBERS = 50;

/** An accepted row with the reader that takes its warnings. */
export interface AcceptedRow {
  readonly reader: RowReader;
  readonly parsed: ParsedRow;
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
function instructorKey({ instructor, regionCode }: ParsedRow): string {
  const district = regionCode ? districtOf(regionCode) : "";
  return [instructor?.name ?? "", instructor?.employer ?? "", district].map(withoutSpace).join("\n");
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
  const organisations = groupOrganisations(
    rows.map(({ parsed }) => parsed),
    (row) => row.regionCode,
  );
  const named = rows.filter(({ parsed }) => parsed.organisation);
  for (const group of groupBy(named, ({ parsed }) => organisations.get(parsed)).values()) {
    warnAboutOrganisation(group);
  }
  const sent = rows.filter(({ parsed }) => parsed.instructor);
  for (const group of groupBy(sent, ({ parsed }) => instructorKey(parsed)).values()) {
    warnAboutInstructor(group, instructorLimit);
  }
}
