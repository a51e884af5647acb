import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { endAfter, lastDayBefore } from "@/lib/shared/time/interval";
import { fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { whyNotRenew } from "../rules/organisation";
import { RenewTermInput } from "../schema";
import { auditedOrganisation, claimOrganisation, linksOf } from "./load-organisation";
import { announceCovered } from "./write-link";

/** Begins a new term (换届), or changes the secretary within it. The audit keeps the terms before. */
export const renewTerm = defineCommand({
  audit: "organisation.renewed",
  action: "organisation.record",
  input: RenewTermInput,
  run: async (context, { organisationId, version, on, termLastDay, secretary = null }): Promise<void> => {
    const { tx, today } = context;
    const organisation = await claimOrganisation(context, "kept", organisationId, version);
    const row = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { termTo: true, secretary: true },
    });
    const held = {
      termLastDay: row.termTo && lastDayBefore(fromDateColumn(row.termTo)),
      secretary: row.secretary,
    };
    refuseIf(whyNotRenew({ ...organisation, ...held }, { on, termLastDay, secretary }, today));
    await tx.organisation.update({
      where: { id: organisationId },
      data: { termTo: toDateColumn(endAfter(termLastDay)), secretary },
    });
    context.audit({
      ...auditedOrganisation(organisation),
      before: held,
      after: { on, termLastDay, secretary },
    });
    // A term that ran out is a warning on the spans of those it covers.
    announceCovered(context, await linksOf(tx, organisationId));
  },
});
