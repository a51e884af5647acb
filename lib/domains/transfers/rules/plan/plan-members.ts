import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ParsedMembers } from "../../schema";
import { VOID_REASON } from "./draft";
import type { RowContext } from "./row-context";

/**
 * The declaration that the row makes. Two ledgers may declare the same 统计日期: the later ledger's numbers count,
 * whichever was imported first. Emptied cells leave an older declaration standing (CONTRACT 3); one that this very
 * ledger made before is taken back. @returns whether the numbers differ from those that held before
 */
export function planMembers(context: RowContext): boolean {
  const { row, asOf, statements } = context;
  const members = row.members;
  if (members === undefined) return false;
  const former = statements.find((each) => each.asOf === asOf)?.statement.members;
  const others = statements.filter((each) => each.asOf !== asOf);
  const days = [former?.declaredOn, members?.declaredOn].filter((day) => day !== undefined);
  return [...new Set(days)].map((day) => declareOn(context, day, others)).includes(true);
}

function declareOn(context: RowContext, day: LocalDate, others: RowContext["statements"]): boolean {
  const { row, asOf, firmId, regionCode, held, draft, newId } = context;
  const declarations = held.declarations.get(firmId) ?? [];
  const current = declarations.find((each) => each.on === day);
  const other = others.filter((each) => each.statement.members?.declaredOn === day).at(-1);
  if (other && other.asOf > asOf) return false;
  const mine = row.members?.declaredOn === day ? row.members : null;
  const stated = mine ?? other?.statement.members;
  const statedOn = mine ? asOf : (other?.asOf ?? asOf);
  if (!stated) {
    if (current?.statedOn !== asOf) return false;
    draft.declarations.void.push({ id: current.id, reason: VOID_REASON.restated });
    return true;
  }
  const holding = declarations.filter((each) => each.on <= day).at(-1);
  const { full, probationary } = stated;
  const elsewhere = elsewhereOf(stated, holding?.elsewhere ?? 0);
  const same =
    holding?.full === full && holding.probationary === probationary && holding.elsewhere === elsewhere;
  if (current && same) return false;
  if (current) draft.declarations.void.push({ id: current.id, reason: VOID_REASON.restated });
  // Also when nothing differs: a ledger of an earlier day that comes later must not reach past this one.
  draft.declarations.create.push({
    id: newId(),
    firmId,
    regionCode,
    declaredOn: day,
    full,
    probationary,
    elsewhere,
    statedOn,
  });
  return !same;
}

/** An absent column leaves the number as it was, as far as the members allow. */
function elsewhereOf({ full, probationary, elsewhere }: ParsedMembers, held: number): number {
  return elsewhere === undefined ? Math.min(held, full + probationary) : (elsewhere ?? 0);
}
