import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { isSame, whyNotUncover } from "../rules/cover";
import { UncoverFirmInput } from "../schema";
import { auditedOrganisation, claimOrganisation, linksOf } from "./load-organisation";
import { announceCovered, requireCovered } from "./write-link";

/** Ends an organisation's hold on a firm or one of its projects; the organisation itself goes on. */
export const uncoverFirm = defineCommand({
  audit: "organisation.uncovered",
  action: "organisation.record",
  input: UncoverFirmInput,
  run: async (context, input): Promise<void> => {
    const { organisationId, version, on } = input;
    const covered = { firmId: input.firmId, projectId: input.projectId ?? null };
    await requireCovered(context, [covered]);
    const organisation = await claimOrganisation(context, "covering", organisationId, version);
    const link = (await linksOf(context.tx, organisationId)).findLast((each) => isSame(each, covered));
    refuseIf(whyNotUncover(link ?? null, on));
    if (!link) return;
    await context.tx.organisationLink.update({
      where: { id: link.id },
      data: { validTo: toDateColumn(on) },
    });
    context.audit({
      ...auditedOrganisation(organisation),
      before: { ...covered, from: link.from, to: link.to },
      after: { ...covered, from: link.from, to: on },
    });
    announceCovered(context, [covered]);
  },
});
