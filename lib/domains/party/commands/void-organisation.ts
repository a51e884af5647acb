import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { whyNotVoidOrganisation } from "../rules/voiding";
import { VoidOrganisationInput } from "../schema";
import { auditedOrganisation, claimOrganisation, linksOf } from "./load-organisation";
import { announceCovered } from "./write-link";

/** Takes back an organisation that never was, with everything that it was said to cover. */
export const voidOrganisation = defineCommand({
  audit: "organisation.voided",
  action: "organisation.record",
  input: VoidOrganisationInput,
  run: async (context, { organisationId, version, reason }): Promise<void> => {
    const { tx, now } = context;
    const organisation = await claimOrganisation(context, "kept", organisationId, version);
    const links = await linksOf(tx, organisationId);
    refuseIf(whyNotVoidOrganisation(organisation));
    const voided = { voidedAt: now, voidReason: reason };
    await tx.organisationLink.updateMany({ where: { id: { in: links.map(({ id }) => id) } }, data: voided });
    await tx.organisation.update({ where: { id: organisationId }, data: voided });
    const { kind, name, approvedOn } = organisation;
    context.audit({
      ...auditedOrganisation(organisation),
      before: { kind, name, approvedOn, firms: [...new Set(links.map((link) => link.firmId))] },
      reason,
    });
    announceCovered(context, links);
  },
});
