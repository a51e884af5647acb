import type { CoverForm } from "@/lib/domains/party/schema";
import { contains } from "@/lib/shared/time/interval";
import type { LocalDate } from "@/lib/shared/time/local-date";
import type { ParsedOrganisation } from "../../schema";
import type { Claim } from "./claims";
import { voidReason } from "./draft";
import type { OrganisationBook } from "./organisation-book";
import { claimsAbout, type RowContext } from "./row-context";
import { settle } from "./settle";

export interface PlannedOrganisation {
  readonly changed: boolean;
  /** The one that the row names. */
  readonly organisationId: string | null;
}

/** Which organisation covers the firm from the ledger's day on. */
export function planOrganisation(context: RowContext, book: OrganisationBook): PlannedOrganisation {
  const { row, firmId, asOf, held, draft, newId } = context;
  const stated = row.organisation;
  if (stated === undefined) return { changed: false, organisationId: null };
  const organisationId = stated && book.resolve(row, firmId, context.regionCode, isLatest(context));
  const links = (held.organisations.get(firmId) ?? []).map((each) => ({
    ...each,
    id: each.linkId,
    key: keyOf(each.organisationId, each.form),
    // The organisation's own term does not end its cover: passing it is a warning.
    termTo: null,
  }));
  const settlement = settle(links, {
    asOf,
    ...claimsAbout(
      context,
      ({ organisation, organisationId: id }, day) => claim(organisation, id ?? null, day),
      organisationClaim(withoutOldApproval(stated, organisationId, context), organisationId, asOf),
    ),
    endsCloseAll: false,
  });
  for (const piece of settlement.create) {
    const [id = "", form] = piece.key.split("|") as [string, CoverForm];
    const statedOn = links.find((link) => link.id === piece.copyOf)?.statedOn ?? asOf;
    draft.links.create.push({
      id: newId(),
      organisationId: id,
      firmId,
      form,
      from: piece.from,
      to: piece.to,
      statedOn,
    });
  }
  draft.links.end.push(...settlement.end);
  draft.links.void.push(...settlement.void.map((id) => ({ id, reason: voidReason(links, id, asOf) })));
  for (const link of links.filter((each) => settlement.gone.includes(each.id))) {
    draft.ends.push({ uscc: row.uscc, kind: "organisation", name: link.name, on: asOf });
  }
  const changed = settlement.create.length + settlement.end.length + settlement.void.length > 0;
  return { changed, organisationId };
}

/** What is known of an organisation is not overwritten by an older ledger that comes later. */
function isLatest({ statements, asOf }: RowContext): boolean {
  return statements.every((each) => each.asOf <= asOf || !each.statement.organisation);
}

/**
 * An organisation that is older than the firm's joining it, as somebody recorded by hand: the approval day that the row
 * repeats is no news of the firm, which joined on the day recorded.
 */
function withoutOldApproval(
  stated: ParsedOrganisation | null,
  organisationId: string | null,
  { held, firmId, asOf }: RowContext,
): ParsedOrganisation | null {
  const joined = (held.organisations.get(firmId) ?? []).find(
    (link) => link.organisationId === organisationId && link.statedOn === null && contains(link, asOf),
  );
  if (!stated || !joined || joined.approvedOn === null) return stated;
  const repeated = stated.approvedOn === joined.approvedOn && joined.approvedOn < joined.from;
  return repeated ? { ...stated, approvedOn: null } : stated;
}

function claim(
  stated: ParsedOrganisation | null | undefined,
  id: string | null,
  asOf: LocalDate,
): Claim | null {
  return stated === undefined ? null : organisationClaim(stated, id, asOf);
}

function organisationClaim(stated: ParsedOrganisation | null, id: string | null, asOf: LocalDate): Claim {
  if (!stated || id === null) return { asOf, key: null, start: null, termTo: null };
  return { asOf, key: keyOf(id, stated.form), start: stated.approvedOn ?? null, termTo: null };
}

function keyOf(organisationId: string, form: CoverForm): string {
  return `${organisationId}|${form}`;
}
