import { VOID_REASON } from "./draft";
import { neighbours } from "./held";
import type { OrganisationBook } from "./organisation-book";
import type { RowContext } from "./row-context";
import { settle } from "./settle";

export interface PlannedOrganisation {
  readonly changed: boolean;
  readonly organisationId: string | null;
}

/** Which organisation covers the firm from the ledger's day on. */
export function planOrganisation(context: RowContext, book: OrganisationBook): PlannedOrganisation {
  const { row, firmId, regionCode, asOf, held, statements, draft, newId } = context;
  const stated = row.organisation;
  if (stated === undefined) return { changed: false, organisationId: null };
  const organisation = stated && book.resolve(stated, firmId, regionCode);
  const links = (held.organisations.get(firmId) ?? []).map((each) => ({
    ...each,
    id: each.linkId,
    key: `${each.organisationId}|${each.form}`,
  }));
  const settlement = settle(links, {
    named:
      stated && organisation
        ? { key: `${organisation.id}|${stated.form}`, start: stated.approvedOn ?? null }
        : null,
    asOf,
    ...neighbours(statements, asOf, (each) => each.organisation !== undefined),
    exclusive: false,
  });
  for (const piece of settlement.create) {
    const copied = links.find((link) => link.id === piece.copyOf);
    const organisationId = copied?.organisationId ?? organisation?.id;
    const form = copied?.form ?? stated?.form;
    if (organisationId === undefined || form === undefined) continue;
    const statedOn = piece.from > asOf && copied ? copied.statedOn : asOf;
    draft.links.create.push({
      id: newId(),
      organisationId,
      firmId,
      form,
      from: piece.from,
      to: piece.to,
      statedOn,
    });
  }
  const gone = [...settlement.end.map((each) => each.id), ...settlement.void];
  draft.links.end.push(...settlement.end);
  draft.links.void.push(...settlement.void.map((id) => ({ id, reason: VOID_REASON.filled })));
  for (const link of links.filter((each) => settlement.end.some((ended) => ended.id === each.id))) {
    draft.ends.push({ uscc: row.uscc, kind: "organisation", name: link.name, on: asOf });
  }
  return {
    changed: settlement.create.length + gone.length > 0,
    organisationId: organisation?.id ?? null,
  };
}
