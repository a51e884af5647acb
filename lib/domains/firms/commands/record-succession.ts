import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { auditedFirm } from "../rules/audited";
import { residenceOn, whyNotEndResidence } from "../rules/residence";
import { PREDECESSOR_END, whyNotSucceed } from "../rules/succession";
import { RecordSuccessionInput } from "../schema";
import { loadFirm, residencesOf } from "./load-firm";
import { endResidence } from "./write-residence";

/** Records that one firm came out of another. A merged one leaves the register that day, if it has not before. */
export const recordSuccession = defineCommand({
  audit: "firm.succeeded",
  action: "firm.record",
  input: RecordSuccessionInput,
  run: async (context, input): Promise<{ id: string }> => {
    const { tx, today } = context;
    const { kind, predecessorId, successorId, effectiveOn } = input;
    const predecessor = await loadFirm(context, "firm.record", predecessorId);
    const successor = await loadFirm(context, "firm.record", successorId);
    // Two people who record the same succession at once wait here for each other.
    await tx.firm.updateMany({ where: { id: predecessorId }, data: { version: { increment: 1 } } });
    const both = { in: [predecessorId, successorId] };
    const held = await tx.firmSuccession.findMany({
      where: { predecessorId: both, successorId: both, voidedAt: null },
      select: { kind: true, predecessorId: true, successorId: true },
    });
    const residences = await residencesOf(tx, predecessorId);
    const leaves = residences.some((each) => each.to === null || each.to > effectiveOn);
    const end = leaves ? PREDECESSOR_END[kind] : null;
    refuseIf([
      ...whyNotSucceed(input, held, today),
      ...(end ? whyNotEndResidence(residences, effectiveOn, "effectiveOn") : []),
    ]);
    const { id } = await tx.firmSuccession.create({
      data: {
        kind,
        predecessorId,
        successorId,
        regionCode: successor.regionCode,
        effectiveOn: toDateColumn(effectiveOn),
        note: input.note ?? null,
      },
      select: { id: true },
    });
    const left = end && residenceOn(residences, effectiveOn);
    if (end && left) {
      await endResidence(context, left, effectiveOn, end);
      context.announce("firm.facts_changed", { firmIds: [predecessorId] });
    }
    context.audit({
      ...auditedFirm(predecessor),
      ...(left ? { before: { regionCode: left.regionCode, to: left.to } } : {}),
      after: { kind, successor: successor.uscc, effectiveOn, ...(left ? { to: effectiveOn } : {}) },
    });
    return { id };
  },
});
