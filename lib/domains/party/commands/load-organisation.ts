import type { Prisma } from "@/generated/prisma/client";
import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import type { CommandContext } from "@/lib/platform/command/context";
import type { Tx } from "@/lib/platform/db/transaction";
import { requireAction } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import type { CoveringOrganisation, Link } from "../rules/cover";
import { coveringScopeFor, scopeFor } from "../scope";

/** An organisation as commands see it. */
export interface LoadedOrganisation extends CoveringOrganisation {
  readonly id: string;
  readonly name: string;
  readonly regionCode: RegionCode;
}

/**
 * Takes an organisation for this command alone, so that what it covers cannot change beside it.
 * @param which `kept`: of the actor's own regions; `covering`: also of the levels above, which cover firms below
 * @param version that the person saw; absent where only a link is added
 * @throws AppError NOT_FOUND when absent or out of scope, CONFLICT naming who changed it meanwhile
 */
export async function claimOrganisation(
  { tx, actor }: CommandContext,
  which: "kept" | "covering",
  organisationId: string,
  version?: number,
): Promise<LoadedOrganisation> {
  requireAction(actor, "organisation.record");
  const scope: Prisma.OrganisationWhereInput =
    which === "kept"
      ? scopeFor(actor, "organisation.record")
      : coveringScopeFor(actor, "organisation.record");
  const found = await tx.organisation.findFirst({
    where: { id: organisationId, ...scope },
    select: { id: true },
  });
  if (!found) throw notFound("没有这个党组织，或不在您的管理范围内");
  const { count } = await tx.organisation.updateMany({
    where: { id: organisationId, ...(version === undefined ? {} : { version }) },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw await changedMeanwhile(tx, "organisation", organisationId);
  // Read only now: whoever held it before has committed.
  const row = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { id: true, name: true, kind: true, regionCode: true, approvedOn: true, dissolvedOn: true },
  });
  return {
    ...row,
    regionCode: row.regionCode as RegionCode,
    approvedOn: row.approvedOn && fromDateColumn(row.approvedOn),
    dissolvedOn: row.dissolvedOn && fromDateColumn(row.dissolvedOn),
  };
}

/** What an organisation covers and has covered, oldest first, without voided facts. */
export async function linksOf(tx: Tx, organisationId: string): Promise<Link[]> {
  const rows = await tx.organisationLink.findMany({
    where: { organisationId, voidedAt: null },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
    select: { id: true, firmId: true, projectId: true, form: true, validFrom: true, validTo: true },
  });
  return rows.map(({ validFrom, validTo, ...link }) => ({
    ...link,
    from: fromDateColumn(validFrom),
    to: validTo && fromDateColumn(validTo),
  }));
}

/** How an organisation stands in the audit. */
export function auditedOrganisation({ id, name, regionCode }: LoadedOrganisation) {
  return { subject: { type: "organisation", id, label: name }, regionCode };
}
