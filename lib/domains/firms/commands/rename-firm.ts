import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { auditedFirm } from "../rules/audited";
import { profileOn, whyNotRestate } from "../rules/profile";
import { RenameFirmInput } from "../schema";
import "./constraint-sentences";
import { claimFirm, profilesOf } from "./load-firm";
import { refreshFirms } from "./refresh-firms";

/** States a firm's name and staff anew from a day on; the same day again corrects what was stated for it. */
export const renameFirm = defineCommand({
  audit: "firm.renamed",
  action: "firm.record",
  input: RenameFirmInput,
  run: async (context, { firmId, version, name, staff, on }): Promise<void> => {
    const { tx, now, today } = context;
    const firm = await claimFirm(context, "firm.record", firmId, version);
    const current = profileOn(await profilesOf(tx, firmId), on);
    const wanted = { name, staff: staff ?? current?.staff ?? null, statedOn: on };
    refuseIf(whyNotRestate(current, wanted, today));
    if (current?.statedOn === on) {
      await tx.firmProfile.update({
        where: { id: current.id },
        data: { voidedAt: now, voidReason: "同日更正" },
      });
    }
    await tx.firmProfile.create({
      data: { firmId, ...wanted, statedOn: toDateColumn(on), source: "MANUAL" },
    });
    await refreshFirms(tx, [firmId], today);
    context.audit({
      ...auditedFirm(firm),
      before: { name: current?.name ?? firm.name, staff: current?.staff ?? null },
      after: { name, staff: wanted.staff, on },
    });
  },
});
