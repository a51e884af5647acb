import { VOID_REASON } from "./draft";
import type { RowContext } from "./row-context";

/** Name and staff as stated that day. @returns whether they differ from what held before */
export function planProfile({ row, firmId, asOf, held, draft, newId }: RowContext): boolean {
  const profiles = held.profiles.get(firmId) ?? [];
  const holding = profiles.filter((each) => each.statedOn <= asOf).at(-1);
  // An emptied cell says nothing; what this ledger said of the day before it was corrected is not kept either.
  const older = row.staff === null ? profiles.filter((each) => each.statedOn < asOf).at(-1) : holding;
  const stated = { name: row.name, staff: row.staff ?? older?.staff ?? null };
  const same = holding !== undefined && holding.name === stated.name && holding.staff === stated.staff;
  if (same && holding.statedOn === asOf) return false;
  if (holding?.statedOn === asOf) {
    draft.profiles.void.push({ id: holding.id, reason: VOID_REASON.restated });
  }
  // Written also when nothing differs: a ledger of an earlier day that comes later must not reach past this one.
  draft.profiles.create.push({ id: newId(), firmId, statedOn: asOf, ...stated });
  return !same;
}
