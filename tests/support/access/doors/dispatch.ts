import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { endAssignment } from "@/lib/domains/dispatch/commands/end-assignment";
import { voidAssignment } from "@/lib/domains/dispatch/commands/void-assignment";
import {
  endingAssignments,
  getAssignment,
  getInstructor,
  listAssignments,
  listAssignmentsOfInstructor,
  listInstructors,
} from "@/lib/domains/dispatch/queries";
import { anywhere, command, type DomainDoors, exempt, list, record, silent } from "../doors";
import { REASON, TODAY, waitingAt } from "./inputs";

export const dispatch: DomainDoors = {
  commands: {
    voidAssignment: command("assignment.record", voidAssignment, (p) => ({
      assignmentId: p.assignment,
      version: 1,
      reason: REASON,
    })),
    assignInstructor: command("assignment.record", assignInstructor, (p) => ({
      firmId: p.firm,
      instructor: { name: "新指导员" },
      from: TODAY,
    })),
    endAssignment: command("assignment.record", endAssignment, (p) => ({
      assignmentId: p.assignment,
      version: 1,
      on: TODAY,
      why: "WITHDRAWN" as const,
    })),
  },
  queries: {
    findInstructorsToSend: exempt("the instructors of a district are for all its streets to send"),
    listAssignmentsOfInstructor: anywhere("firm.read", (actor, p) =>
      listAssignmentsOfInstructor(actor, p.instructor),
    ),
    endingAssignments: silent("firm.read", (actor, p) => endingAssignments(actor, waitingAt(p), 30)),
    listInstructors: list("firm.read", (actor, p) => listInstructors(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    getInstructor: record("firm.read", (actor, p) => getInstructor(actor, p.instructor), {
      names: ["FIRM"],
    }),
    listAssignments: list("firm.read", (actor, p) => listAssignments(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    getAssignment: record("firm.read", (actor, p) => getAssignment(actor, p.assignment), {
      names: ["FIRM"],
    }),
  },
};
