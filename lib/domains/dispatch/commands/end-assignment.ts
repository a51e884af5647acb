import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { whyNotEndAssignment } from "../rules/assignment";
import { EndAssignmentInput } from "../schema";
import { scopeFor } from "../scope";

/** Ends an assignment before its term. */
export const endAssignment = defineCommand({
  audit: "assignment.ended",
  action: "assignment.record",
  input: EndAssignmentInput,
  run: async (context, { assignmentId, version, on, why }): Promise<void> => {
    const { tx, actor } = context;
    const assignment = await tx.assignment.findFirst({
      where: { id: assignmentId, ...scopeFor(actor, "assignment.record") },
      select: {
        firmId: true,
        regionCode: true,
        validFrom: true,
        termTo: true,
        endedFrom: true,
        instructor: { select: { name: true } },
        firm: { select: { name: true } },
      },
    });
    if (!assignment) throw notFound("没有这次选派，或不在您的管理范围内");
    const { count } = await tx.assignment.updateMany({
      where: { id: assignmentId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, "assignment", assignmentId);
    const { name } = assignment.instructor;
    const held = {
      name,
      from: fromDateColumn(assignment.validFrom),
      termTo: assignment.termTo && fromDateColumn(assignment.termTo),
      endedFrom: assignment.endedFrom && fromDateColumn(assignment.endedFrom),
    };
    refuseIf(whyNotEndAssignment(held, on));
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { endedFrom: toDateColumn(on), endReason: why },
    });
    context.audit({
      subject: { type: "assignment", id: assignmentId, label: `${name} → ${assignment.firm.name}` },
      regionCode: assignment.regionCode as RegionCode,
      before: { endedFrom: held.endedFrom },
      after: { endedFrom: on, why },
    });
    context.announce("firm.facts_changed", { firmIds: [assignment.firmId] });
  },
});
