import { loadFirm } from "@/lib/domains/firms/public";
import { defineCommand } from "@/lib/platform/command/define-command";
import { refuseIf } from "@/lib/shared/result";
import { endAfter } from "@/lib/shared/time/interval";
import { toDateColumn } from "@/lib/shared/time/local-date";
import { unscopedAssignments } from "../queries";
import { whyNotAssign } from "../rules/assignment";
import { AssignInstructorInput } from "../schema";
import "./constraint-sentences";
import { findOrMakeInstructor } from "./find-or-make-instructor";

/** Sends an instructor to a firm from a day on. */
export const assignInstructor = defineCommand({
  audit: "instructor.assigned",
  action: "assignment.record",
  input: AssignInstructorInput,
  run: async (context, input): Promise<{ id: string; instructorId: string }> => {
    const { tx } = context;
    const { firmId, from, lastDay = null, orderNumber = null } = input;
    const { name, employer = null } = input.instructor;
    const firm = await loadFirm(context, "assignment.record", firmId);
    const termTo = lastDay && endAfter(lastDay);
    refuseIf(whyNotAssign({ from, lastDay, termTo }, await unscopedAssignments(tx, [firmId])));
    const instructor = await findOrMakeInstructor(context, { name, employer }, firm.regionCode);
    const { id } = await tx.assignment.create({
      data: {
        firmId,
        instructorId: instructor.id,
        regionCode: firm.regionCode,
        orderNumber,
        validFrom: toDateColumn(from),
        termTo: termTo && toDateColumn(termTo),
        source: "MANUAL",
      },
      select: { id: true },
    });
    context.audit({
      subject: { type: "assignment", id, label: `${name} → ${firm.name}` },
      regionCode: firm.regionCode,
      after: { firm: firm.uscc, instructorId: instructor.id, orderNumber, from, lastDay },
    });
    context.announce("firm.facts_changed", { firmIds: [firmId] });
    return { id, instructorId: instructor.id };
  },
});
