import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { fromDateColumn } from "@/lib/shared/time/local-date";
import { VoidAssignmentInput } from "../schema";
import { scopeFor } from "../scope";

/** Takes back an assignment that was recorded by mistake: the instructor was never sent to this firm. */
export const voidAssignment = defineCommand({
  audit: "assignment.voided",
  action: "assignment.record",
  input: VoidAssignmentInput,
  run: async (context, { assignmentId, version, reason }): Promise<void> => {
    const { tx, actor, now } = context;
    const held = await tx.assignment.findFirst({
      where: { id: assignmentId, ...scopeFor(actor, "assignment.record") },
      include: { instructor: { select: { name: true } }, firm: { select: { name: true } } },
    });
    if (!held) throw notFound("没有这次选派，或不在您的管理范围内");
    const { count } = await tx.assignment.updateMany({
      where: { id: assignmentId, version, voidedAt: null },
      data: { version: { increment: 1 }, voidedAt: now, voidReason: reason },
    });
    if (count === 0) throw await changedMeanwhile(tx, "assignment", assignmentId);
    context.audit({
      subject: { type: "assignment", id: assignmentId, label: `${held.instructor.name} → ${held.firm.name}` },
      regionCode: held.regionCode as RegionCode,
      before: {
        from: fromDateColumn(held.validFrom),
        termTo: held.termTo && fromDateColumn(held.termTo),
        endedFrom: held.endedFrom && fromDateColumn(held.endedFrom),
      },
      reason,
    });
    context.announce("firm.facts_changed", { firmIds: [held.firmId] });
  },
});
