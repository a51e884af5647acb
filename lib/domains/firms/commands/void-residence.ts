import { defineCommand } from "@/lib/platform/command/define-command";
import { mayInRegion } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { auditedFirm } from "../rules/audited";
import { movedFrom, whyNotVoidResidence } from "../rules/voiding";
import { VoidResidenceInput } from "../schema";
import { claimFirm, residencesOf } from "./load-firm";
import { refreshFirms } from "./refresh-firms";

/** Takes back a move that was recorded by mistake: the firm stands where it stood before, as if it had stayed. */
export const voidResidence = defineCommand({
  audit: "residence.voided",
  action: "firm.record",
  input: VoidResidenceInput,
  run: async (context, { firmId, version, residenceId, reason }): Promise<void> => {
    const { tx, actor, now, today } = context;
    const firm = await claimFirm(context, "firm.record", firmId, version);
    const residences = await residencesOf(tx, firmId);
    refuseIf(whyNotVoidResidence(residences, residenceId));
    const voided = residences.find((each) => each.id === residenceId);
    const before = voided && movedFrom(residences, voided);
    if (!voided || !before) return;
    // Who may not record there cannot push the firm back there.
    if (!mayInRegion(actor, "firm.record", before.regionCode as RegionCode)) {
      throw notFound("该企业迁入前的属地不在您的管理范围内，请由上级办理");
    }
    await tx.firmResidence.update({
      where: { id: residenceId },
      data: { voidedAt: now, voidReason: reason },
    });
    await tx.firmResidence.update({
      where: { id: before.id },
      data: { validTo: voided.to && toDateColumn(voided.to), endReason: voided.endReason },
    });
    await refreshFirms(tx, [firmId], today);
    context.audit({
      ...auditedFirm(firm),
      before: { regionCode: voided.regionCode, from: voided.from },
      after: { regionCode: before.regionCode },
      reason,
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
  },
});
