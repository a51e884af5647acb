import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { whyNotAct } from "../rules/transfer";
import { DeclineTransferInput, WithdrawTransferInput } from "../schema";
import { auditedTransfer, claimTransfer } from "./load-transfer";

/** Sends a transfer back with a reason: the firm stays where it is. */
export const declineTransfer = defineCommand({
  audit: "firm.transfer_declined",
  action: "firm.record",
  input: DeclineTransferInput,
  run: async (context, { transferId, version, reason }): Promise<void> => {
    const transfer = await claimTransfer(context, transferId, version);
    const { side } = transfer;
    refuseIf(whyNotAct(transfer, "decline", side));
    await context.tx.firmTransfer.update({
      where: { id: transferId },
      data: { state: "DECLINED", answeredBy: side, answeredAt: context.now, answer: reason },
    });
    for (const record of auditedTransfer(transfer)) context.audit({ ...record, after: { by: side }, reason });
  },
});

/** Takes one's own proposal back. */
export const withdrawTransfer = defineCommand({
  audit: "firm.transfer_withdrawn",
  action: "firm.record",
  input: WithdrawTransferInput,
  run: async (context, { transferId, version }): Promise<void> => {
    const transfer = await claimTransfer(context, transferId, version);
    refuseIf(whyNotAct(transfer, "withdraw", transfer.side));
    await context.tx.firmTransfer.update({
      where: { id: transferId },
      data: { state: "WITHDRAWN", answeredBy: transfer.side, answeredAt: context.now },
    });
    for (const record of auditedTransfer(transfer)) context.audit(record);
  },
});
