import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { endAssignment } from "@/lib/domains/dispatch/commands/end-assignment";
import {
  getAssignment,
  getInstructor,
  listAssignments,
  listInstructors,
} from "@/lib/domains/dispatch/queries";
import { command, type DomainDoors, list, record } from "../doors";
import { TODAY } from "./inputs";

export const dispatch: DomainDoors = {
  commands: {
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
