import { loadFirm, staffOn } from "@/lib/domains/firms/public";
import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { whyNotDeclare } from "../rules/declaration";
import { DeclareMembersInput } from "../schema";
import "./constraint-sentences";

/**
 * Declares how many members a firm has on a day: counts, never a register. The same day again corrects what was
 * declared for it.
 */
export const declareMembers = defineCommand({
  audit: "members.declared",
  action: "declaration.record",
  input: DeclareMembersInput,
  run: async (context, { firmId, ...declared }): Promise<void> => {
    const { tx, now, today } = context;
    const firm = await loadFirm(context, "declaration.record", firmId);
    const declaredOn = toDateColumn(declared.declaredOn);
    const held = await tx.memberDeclaration.findFirst({
      where: { firmId, declaredOn, voidedAt: null },
      select: { id: true, full: true, probationary: true, elsewhere: true },
    });
    const staff = await staffOn(tx, firmId, declared.declaredOn);
    refuseIf(whyNotDeclare(declared, staff, today, held), "INVALID");
    if (held) {
      await tx.memberDeclaration.update({
        where: { id: held.id },
        data: { voidedAt: now, voidReason: "同日更正" },
      });
    }
    await tx.memberDeclaration.create({
      data: { ...declared, firmId, regionCode: firm.regionCode, declaredOn, source: "MANUAL" },
    });
    const before = held && { full: held.full, probationary: held.probationary, elsewhere: held.elsewhere };
    context.audit({
      subject: { type: "firm", id: firmId, label: firm.name },
      regionCode: firm.regionCode,
      ...(before ? { before } : {}),
      after: declared,
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
  },
});
