import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import "../events";
import { successionKindLabels } from "../labels";
import { confirmerOf } from "../policy";
import { auditedFirm } from "../rules/audited";
import { residenceOn, whyNotEndResidence } from "../rules/residence";
import { PREDECESSOR_END, whyNotSucceed } from "../rules/succession";
import { RecordSuccessionInput } from "../schema";
import { loadFirm, residencesOf } from "./load-firm";
import { recordExit } from "./record-exit";
import { endResidence } from "./write-residence";
import { writeSuccession } from "./write-succession";

/**
 * Records that one firm came out of another. A merged one leaves the register that day, if it has not before; what a
 * district or a level below records of that kind waits for the level above.
 */
export const recordSuccession = defineCommand({
  audit: "firm.succeeded",
  action: "firm.record",
  input: RecordSuccessionInput,
  run: async (context, input): Promise<{ id: string } | { exitId: string }> => {
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
    const confirmBy = confirmerOf(context.actor, predecessor.regionCode);
    if (end && confirmBy && (kind === "MERGED" || kind === "RENAMED")) {
      const reason = input.note ?? successionKindLabels[kind].label;
      const exit = { kind, successorId, on: effectiveOn, reason, confirmBy };
      return { exitId: await recordExit(context, predecessor, exit, "effectiveOn") };
    }
    const { id } = await writeSuccession(tx, input, successor.regionCode);
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
