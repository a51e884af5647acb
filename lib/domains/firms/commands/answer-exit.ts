import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import "../events";
import { auditedFirm } from "../rules/audited";
import { EXIT_END, exitDay, whyNotAnswerExit, whyNotConfirmExit } from "../rules/exit";
import { residenceOn } from "../rules/residence";
import { ConfirmExitInput, DeclineExitInput, WithdrawExitInput } from "../schema";
import { claimExit } from "./claim-exit";
import { residencesOf } from "./load-firm";
import { endResidence } from "./write-residence";
import { writeSuccession } from "./write-succession";

/** Confirms that a firm left: only now it leaves the figures, and those of past days stay. */
export const confirmExit = defineCommand({
  audit: "firm.exit_confirmed",
  action: "firm.record",
  input: ConfirmExitInput,
  run: async (context, { exitId, version }): Promise<void> => {
    const { tx, now, today } = context;
    const exit = await claimExit(context, exitId, version);
    const { firm, kind, successor, on } = exit;
    refuseIf(whyNotAnswerExit(exit.state, "confirm", exit.part));
    // Two who change the firm at once wait here for each other.
    await tx.firm.update({ where: { id: firm.id }, data: { version: { increment: 1 } } });
    const residences = await residencesOf(tx, firm.id);
    const effectiveOn = exitDay(residences, on, today);
    refuseIf(whyNotConfirmExit({ regionCode: exit.regionCode, effectiveOn }, residences, today));
    const left = residenceOn(residences, effectiveOn);
    if (!left) return;
    await endResidence(context, left, effectiveOn, EXIT_END[kind]);
    if (successor && kind !== "CLOSED") {
      const succession = { kind, predecessorId: firm.id, successorId: successor.id, note: exit.reason };
      await writeSuccession(tx, { ...succession, effectiveOn: on }, successor.regionCode);
    }
    await tx.firmExit.update({
      where: { id: exitId },
      data: { state: "CONFIRMED", answeredAt: now, effectiveOn: toDateColumn(effectiveOn) },
    });
    context.audit({
      ...auditedFirm(firm),
      before: { regionCode: left.regionCode, to: left.to },
      after: { exit: exitId, kind, successor: successor?.uscc ?? null, to: effectiveOn },
      reason: exit.reason,
    });
    context.announce("firm.facts_changed", { firmIds: [firm.id] });
  },
});

/** Sends an exit back with a reason: the firm goes on being counted. */
export const declineExit = defineCommand({
  audit: "firm.exit_declined",
  action: "firm.record",
  input: DeclineExitInput,
  run: async (context, { exitId, version, reason }): Promise<void> => {
    const exit = await claimExit(context, exitId, version);
    refuseIf(whyNotAnswerExit(exit.state, "decline", exit.part));
    await context.tx.firmExit.update({
      where: { id: exitId },
      data: { state: "DECLINED", answeredAt: context.now, answer: reason },
    });
    context.audit({ ...auditedFirm(exit.firm), after: { exit: exitId }, reason });
  },
});

/** Takes back what one's own level recorded. */
export const withdrawExit = defineCommand({
  audit: "firm.exit_withdrawn",
  action: "firm.record",
  input: WithdrawExitInput,
  run: async (context, { exitId, version }): Promise<void> => {
    const exit = await claimExit(context, exitId, version);
    refuseIf(whyNotAnswerExit(exit.state, "withdraw", exit.part));
    await context.tx.firmExit.update({
      where: { id: exitId },
      data: { state: "WITHDRAWN", answeredAt: context.now },
    });
    context.audit({ ...auditedFirm(exit.firm), after: { exit: exitId } });
  },
});
