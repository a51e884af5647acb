import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import "../events";
import { confirmerOf } from "../policy";
import { auditedFirm } from "../rules/audited";
import { residenceOn, whyNotEndResidence } from "../rules/residence";
import { CloseFirmInput } from "../schema";
import { claimFirm, residencesOf } from "./load-firm";
import { recordExit } from "./record-exit";
import { endResidence } from "./write-residence";

/**
 * Takes a firm off the register: from a day on it counts nowhere. Its past figures stay. What a district or a level
 * below records waits for the level above.
 * @returns the exit that waits, or null when it is done
 */
export const closeFirm = defineCommand({
  audit: "firm.closed",
  action: "firm.record",
  input: CloseFirmInput,
  run: async (context, { firmId, version, on, reason }): Promise<{ exitId: string | null }> => {
    const firm = await claimFirm(context, "firm.record", firmId, version);
    const confirmBy = confirmerOf(context.actor, firm.regionCode);
    if (confirmBy) {
      const exit = { kind: "CLOSED", successorId: null, on, reason, confirmBy } as const;
      return { exitId: await recordExit(context, firm, exit, "on") };
    }
    const residences = await residencesOf(context.tx, firmId);
    refuseIf(whyNotEndResidence(residences, on, "on"));
    const left = residenceOn(residences, on);
    if (!left) return { exitId: null };
    await endResidence(context, left, on, "CLOSED");
    context.audit({
      ...auditedFirm(firm),
      before: { regionCode: left.regionCode, to: left.to },
      after: { regionCode: left.regionCode, to: on },
      reason,
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
    return { exitId: null };
  },
});
