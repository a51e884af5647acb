import { LEDGER_COPY } from "../copy";
import type { ParsedMembers } from "../schema";
import type { RowReader } from "./row-reader";

export interface Headcount {
  readonly staff: number | null | undefined;
  readonly members: ParsedMembers | null | undefined;
}

/** Null when neither count says anything; an empty (or absent) one beside a filled one is 0. */
function readCounts(reader: RowReader): { full: number; probationary: number } | null {
  const before = reader.problems.length;
  const full = reader.count("full");
  const probationary = reader.count("probationary");
  const unreadable = reader.problems.length > before;
  if (unreadable || (typeof full !== "number" && typeof probationary !== "number")) return null;
  return { full: full ?? 0, probationary: probationary ?? 0 };
}

function checkElsewhere(reader: RowReader, elsewhere: number | null | undefined, total: number | null): void {
  if (!elsewhere) return;
  if (total !== null && elsewhere > total) {
    const message = LEDGER_COPY.elsewhereExceedsMembers(elsewhere, total);
    reader.report("INVALID_NUMBER", "elsewhere", message);
  } else if (total === null && !reader.rejected) {
    reader.report("INVALID_NUMBER", "elsewhere", LEDGER_COPY.elsewhereWithoutMembers);
  }
}

/** Staff and member counts. An empty 统计日期 is the ledger's day. */
export function readHeadcount(reader: RowReader): Headcount {
  const staff = reader.count("staff");
  const counts = readCounts(reader);
  const elsewhere = reader.count("elsewhere");
  const declaredOn = reader.date("declaredOn");
  reader.warnIfFuture("declaredOn", declaredOn);

  const total = counts ? counts.full + counts.probationary : null;
  checkElsewhere(reader, elsewhere, total);
  if (total !== null && typeof staff === "number" && total > staff) {
    reader.report("MEMBERS_EXCEED_STAFF", "full", LEDGER_COPY.membersExceedStaff(total, staff));
  }
  if (!reader.has("full") && !reader.has("probationary")) return { staff, members: undefined };
  const members = counts && { ...counts, elsewhere, declaredOn: declaredOn ?? reader.asOf };
  return { staff, members };
}
