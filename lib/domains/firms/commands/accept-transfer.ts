import { unscopedRegions } from "@/lib/domains/regions/public";
import { defineCommand } from "@/lib/platform/command/define-command";
import { notFound, refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { residenceOn, whyNotResideIn } from "../rules/residence";
import { effectiveDay, whyNotAct, whyNotPlace } from "../rules/transfer";
import { AcceptTransferInput } from "../schema";
import "./constraint-sentences";
import { residencesOf } from "./load-firm";
import { auditedTransfer, claimTransfer } from "./load-transfer";
import { beginResidence, endResidence } from "./write-residence";

/**
 * Accepts a transfer: from the day on the firm counts where it was taken. Taken by a street or district as such it
 * stands there as 待认领 until a community is found.
 */
export const acceptTransfer = defineCommand({
  audit: "firm.transfer_accepted",
  action: "firm.record",
  input: AcceptTransferInput,
  run: async (context, { transferId, version, regionCode }): Promise<void> => {
    const { tx, now, today } = context;
    const transfer = await claimTransfer(context, transferId, version);
    const { firmId, toRegion, side } = transfer;
    refuseIf(whyNotAct(transfer, "accept", side));
    // Who gives a firm away has no say in where it goes beyond what was asked.
    const placedIn = side === "GIVER" ? toRegion : (regionCode ?? toRegion);
    // Two who change the firm at once wait here for each other.
    await tx.firm.update({ where: { id: firmId }, data: { version: { increment: 1 } } });
    const residences = await residencesOf(tx, firmId);
    const on = effectiveDay(residences, transfer.earliestOn, today);
    const place = (await unscopedRegions(tx, [placedIn], on)).get(placedIn);
    if (!place) throw notFound("没有这个区划，请重新选择接收的社区");
    const placement = { fromRegion: transfer.regionCode, toRegion, placedIn, on };
    refuseIf([...whyNotPlace(placement, residences, today), ...whyNotResideIn(place)]);
    const left = residenceOn(residences, on);
    if (!left) return;
    await endResidence(context, left, on, "MOVED");
    await beginResidence(context, firmId, {
      regionCode: placedIn,
      from: on,
      to: left.to,
      endReason: left.endReason,
    });
    await tx.firmTransfer.update({
      where: { id: transferId },
      data: {
        state: "ACCEPTED",
        answeredBy: side,
        answeredAt: now,
        placedIn,
        effectiveOn: toDateColumn(on),
      },
    });
    for (const record of auditedTransfer(transfer)) {
      const before = { regionCode: left.regionCode, from: left.from };
      context.audit({ ...record, before, after: { regionCode: placedIn, from: on, by: side } });
    }
    context.announce("firm.facts_changed", { firmIds: [firmId] });
  },
});
