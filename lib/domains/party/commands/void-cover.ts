import { defineCommand } from "@/lib/platform/command/define-command";
import { notFound, refuseIf } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import { whyNotVoid } from "../rules/voiding";
import { VoidFactInput } from "../schema";
import { auditedOrganisation, claimOrganisation } from "./load-organisation";
import { announceCovered, requireCovered } from "./write-link";

/** Takes back a cover that was recorded by mistake: the organisation never covered this firm or project. */
export const voidCover = defineCommand({
  audit: "cover.voided",
  action: "organisation.record",
  input: VoidFactInput,
  run: async (context, { id, reason }): Promise<void> => {
    const { tx, now } = context;
    const found = await tx.organisationLink.findUnique({
      where: { id },
      select: { organisationId: true, firmId: true, projectId: true },
    });
    if (!found) throw notFound("没有这条覆盖登记，或不在您的管理范围内");
    await requireCovered(context, [found]);
    const organisation = await claimOrganisation(context, "covering", found.organisationId);
    // Read only now: whoever held the organisation before has committed.
    const link = await tx.organisationLink.findUniqueOrThrow({ where: { id } });
    refuseIf(whyNotVoid(link));
    await tx.organisationLink.update({ where: { id }, data: { voidedAt: now, voidReason: reason } });
    const { firmId, projectId, form, validFrom, validTo } = link;
    context.audit({
      ...auditedOrganisation(organisation),
      before: {
        firmId,
        projectId,
        form,
        from: fromDateColumn(validFrom),
        to: validTo && fromDateColumn(validTo),
      },
      reason,
    });
    announceCovered(context, [found]);
  },
});
