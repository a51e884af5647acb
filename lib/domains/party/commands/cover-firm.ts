import { defineCommand } from "@/lib/platform/command/define-command";
import { type Reason, refuseIf } from "@/lib/shared/result";
import { overlaps } from "@/lib/shared/time/interval";
import { warnTooManyUnits, whyNotCover } from "../rules/cover";
import { CoverFirmInput } from "../schema";
import "./constraint-sentences";
import { auditedOrganisation, claimOrganisation, linksOf } from "./load-organisation";
import { announceCovered, createLinks, requireCovered } from "./write-link";

/** Lets an existing organisation cover a firm, or one of its projects, from a day on. */
export const coverFirm = defineCommand({
  audit: "organisation.covered",
  action: "organisation.record",
  input: CoverFirmInput,
  run: async (context, input): Promise<{ warnings: Reason[] }> => {
    const { organisationId, firmId, form, from } = input;
    const wanted = { firmId, projectId: input.projectId ?? null, form, from };
    await requireCovered(context, [wanted]);
    const organisation = await claimOrganisation(context, "covering", organisationId);
    const links = await linksOf(context.tx, organisationId);
    refuseIf(whyNotCover(organisation, wanted, links));
    await createLinks(context, organisationId, [wanted]);
    context.audit({ ...auditedOrganisation(organisation), after: wanted });
    announceCovered(context, [wanted]);
    const open = links.filter((link) => overlaps(link, { from, to: null }));
    return { warnings: warnTooManyUnits([...open, wanted]) };
  },
});
