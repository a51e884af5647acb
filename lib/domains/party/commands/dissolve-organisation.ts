import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { linksAtDissolution, whyNotDissolve } from "../rules/organisation";
import { DissolveOrganisationInput } from "../schema";
import { auditedOrganisation, claimOrganisation, linksOf } from "./load-organisation";
import { announceCovered } from "./write-link";

/** Ends an organisation, and with it everything that it covers, on the same day. */
export const dissolveOrganisation = defineCommand({
  audit: "organisation.dissolved",
  action: "organisation.record",
  input: DissolveOrganisationInput,
  run: async (context, { organisationId, version, on, reason }): Promise<{ firms: number }> => {
    const { tx, now } = context;
    const organisation = await claimOrganisation(context, "kept", organisationId, version);
    refuseIf(whyNotDissolve(organisation, on));
    const { ended, voided } = linksAtDissolution(await linksOf(tx, organisationId), on);
    const dissolvedOn = toDateColumn(on);
    await tx.organisationLink.updateMany({
      where: { id: { in: ended.map((link) => link.id) } },
      data: { validTo: dissolvedOn },
    });
    await tx.organisationLink.updateMany({
      where: { id: { in: voided.map((link) => link.id) } },
      data: { voidedAt: now, voidReason: "党组织在覆盖起始日之前撤销" },
    });
    await tx.organisation.update({ where: { id: organisationId }, data: { dissolvedOn } });
    const links = [...ended, ...voided];
    const firms = [...new Set(links.map((link) => link.firmId))];
    context.audit({
      ...auditedOrganisation(organisation),
      before: { dissolvedOn: null },
      after: { dissolvedOn: on, firms },
      reason,
    });
    announceCovered(context, links);
    return { firms: firms.length };
  },
});
