import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import "../events";
import { auditedFirm } from "../rules/audited";
import { residenceOn, whyNotEndResidence } from "../rules/residence";
import { CloseFirmInput } from "../schema";
import { claimFirm, residencesOf } from "./load-firm";
import { endResidence } from "./write-residence";

/** Takes a firm off the register: from a day on it counts nowhere. Its past figures stay. */
export const closeFirm = defineCommand({
  audit: "firm.closed",
  action: "firm.record",
  input: CloseFirmInput,
  run: async (context, { firmId, version, on, reason }): Promise<void> => {
    const firm = await claimFirm(context, "firm.record", firmId, version);
    const residences = await residencesOf(context.tx, firmId);
    refuseIf(whyNotEndResidence(residences, on, "on"));
    const left = residenceOn(residences, on);
    if (!left) return;
    await endResidence(context, left, on, "CLOSED");
    context.audit({
      ...auditedFirm(firm),
      before: { regionCode: left.regionCode, to: left.to },
      after: { regionCode: left.regionCode, to: on },
      reason,
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
  },
});
