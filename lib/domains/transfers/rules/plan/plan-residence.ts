import type { RegionCode } from "@/lib/shared/region-code";
import { earlierEnd } from "@/lib/shared/time/interval";
import { VOID_REASON } from "./draft";
import { neighbours } from "./held";
import type { RowContext } from "./row-context";
import { settle } from "./settle";

/** Where the firm is accountable from the ledger's day on. @returns whether anything changes */
export function planResidence({ row, firmId, asOf, held, statements, draft, newId }: RowContext): boolean {
  if (row.regionCode === undefined) return false;
  const facts = (held.residences.get(firmId) ?? []).map((each) => ({
    ...each,
    key: each.regionCode as string,
  }));
  const { previous, next } = neighbours(statements, asOf, (each) => each.regionCode !== undefined);
  const nextFact = facts.find((fact) => fact.from > asOf && fact.statedOn !== asOf)?.from ?? null;
  const settlement = settle(facts, {
    named: { key: row.regionCode, start: null },
    asOf,
    previous,
    next: earlierEnd(next, nextFact),
    exclusive: true,
  });
  for (const piece of settlement.create) {
    draft.residences.create.push({
      id: newId(),
      firmId,
      regionCode: piece.key as RegionCode,
      from: piece.from,
      to: piece.to,
      statedOn: facts.find((fact) => fact.id === piece.copyOf)?.statedOn ?? asOf,
    });
  }
  draft.residences.end.push(...settlement.end);
  draft.residences.void.push(...settlement.void.map((id) => ({ id, reason: VOID_REASON.filled })));
  return settlement.create.length + settlement.end.length + settlement.void.length > 0;
}
