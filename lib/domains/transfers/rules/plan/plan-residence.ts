import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { Claim } from "./claims";
import { voidReason } from "./draft";
import { claimsAbout, type RowContext } from "./row-context";
import { settle } from "./settle";

/** Where the firm is accountable from the ledger's day on. @returns whether anything changes */
export function planResidence(context: RowContext): boolean {
  const { row, firmId, asOf, held, draft, newId } = context;
  if (row.regionCode === undefined) return false;
  const facts = (held.residences.get(firmId) ?? []).map((each) => ({
    ...each,
    key: each.regionCode as string,
    termTo: null,
  }));
  const settlement = settle(facts, {
    asOf,
    ...claimsAbout(
      context,
      (statement, day) => residenceClaim(statement.regionCode, day),
      fullClaim(row.regionCode, asOf),
    ),
    endsCloseAll: true,
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
  draft.residences.void.push(...settlement.void.map((id) => ({ id, reason: voidReason(facts, id, asOf) })));
  return settlement.create.length + settlement.end.length + settlement.void.length > 0;
}

function residenceClaim(region: RegionCode | undefined, asOf: LocalDate): Claim | null {
  return region === undefined ? null : fullClaim(region, asOf);
}

function fullClaim(key: RegionCode, asOf: LocalDate): Claim {
  return { asOf, key, start: null, termTo: null };
}
