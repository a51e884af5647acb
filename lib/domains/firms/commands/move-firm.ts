import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import "../events";
import { auditedFirm } from "../rules/audited";
import { residenceOn, whyNotMove, whyNotResideIn } from "../rules/residence";
import { MoveFirmInput } from "../schema";
import "./constraint-sentences";
import { claimFirm, residencesOf } from "./load-firm";
import { requirePlace } from "./require-place";
import { beginResidence, endResidence } from "./write-residence";

/** Moves a firm to another community from a day on; both must lie in the actor's regions. */
export const moveFirm = defineCommand({
  audit: "firm.moved",
  action: "firm.record",
  input: MoveFirmInput,
  run: async (context, { firmId, version, regionCode, from }): Promise<void> => {
    const firm = await claimFirm(context, "firm.record", firmId, version);
    const place = await requirePlace(context, "firm.record", regionCode, from);
    const residences = await residencesOf(context.tx, firmId);
    refuseIf([...whyNotResideIn(place), ...whyNotMove(residences, regionCode, from)]);
    const left = residenceOn(residences, from);
    if (!left) return;
    await endResidence(context, left, from, "MOVED");
    // A closing that was recorded for later holds wherever the firm is.
    await beginResidence(context, firmId, { regionCode, from, to: left.to, endReason: left.endReason });
    context.audit({
      ...auditedFirm(firm),
      before: { regionCode: left.regionCode, from: left.from },
      after: { regionCode, from },
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
  },
});
