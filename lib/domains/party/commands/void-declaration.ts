import { loadFirm } from "@/lib/domains/firms/public";
import { defineCommand } from "@/lib/platform/command/define-command";
import { notFound, refuseIf } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import { whyNotVoid } from "../rules/voiding";
import { VoidFactInput } from "../schema";
import { declarationScopeFor } from "../scope";

/** Takes back a declaration that was recorded by mistake; the one before it holds again. */
export const voidDeclaration = defineCommand({
  audit: "members.voided",
  action: "declaration.record",
  input: VoidFactInput,
  run: async (context, { id, reason }): Promise<void> => {
    const { tx, actor, now } = context;
    const held = await tx.memberDeclaration.findFirst({
      where: { id, ...declarationScopeFor(actor, "declaration.record") },
    });
    if (!held) throw notFound("没有这次申报，或不在您的管理范围内");
    const firm = await loadFirm(context, "declaration.record", held.firmId);
    refuseIf(whyNotVoid(held));
    await tx.memberDeclaration.update({ where: { id }, data: { voidedAt: now, voidReason: reason } });
    const { full, probationary, elsewhere } = held;
    context.audit({
      subject: { type: "firm", id: firm.id, label: firm.name },
      regionCode: firm.regionCode,
      before: { declaredOn: fromDateColumn(held.declaredOn), full, probationary, elsewhere },
      reason,
    });
    context.announce("firm.facts_changed", { firmIds: [firm.id] });
  },
});
