import { VOID_REASON } from "./draft";
import type { RowContext } from "./row-context";

/** The declaration that the row makes. @returns whether the numbers differ from those that held before */
export function planMembers({ row, firmId, regionCode, asOf, held, draft, newId }: RowContext): boolean {
  if (row.members === undefined) return false;
  const declarations = held.declarations.get(firmId) ?? [];
  const restated = declarations.filter((each) => each.statedOn === asOf);
  if (row.members === null) {
    // Emptied cells leave an older declaration standing; one of this very day was a mistake.
    draft.declarations.void.push(...restated.map(({ id }) => ({ id, reason: VOID_REASON.restated })));
    return restated.length > 0;
  }
  const { declaredOn, full, probationary } = row.members;
  const holding = declarations.filter((each) => each.on <= declaredOn).at(-1);
  const elsewhere =
    row.members.elsewhere === undefined
      ? Math.min(holding?.elsewhere ?? 0, full + probationary)
      : (row.members.elsewhere ?? 0);
  const same =
    holding !== undefined &&
    holding.full === full &&
    holding.probationary === probationary &&
    holding.elsewhere === elsewhere;
  const stale = restated.filter((each) => each.on !== declaredOn);
  draft.declarations.void.push(...stale.map(({ id }) => ({ id, reason: VOID_REASON.restated })));
  if (same && holding.on === declaredOn) return stale.length > 0;
  if (holding && holding.on === declaredOn) {
    draft.declarations.void.push({ id: holding.id, reason: VOID_REASON.restated });
  }
  draft.declarations.create.push({
    id: newId(),
    firmId,
    regionCode,
    declaredOn,
    full,
    probationary,
    elsewhere,
    statedOn: asOf,
  });
  return !same || stale.length > 0;
}
