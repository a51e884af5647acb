import { pageOf } from "@/app/api/_answers/parts";
import { InstructorAnswer } from "@/app/api/_answers/records";
import { listInstructors } from "@/lib/domains/dispatch/queries";
import { InstructorListInput } from "@/lib/domains/dispatch/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "党建指导员名单",
  query: InstructorListInput,
  answer: pageOf(InstructorAnswer),
  run: ({ actor, query }) => listInstructors(actor, query),
});
