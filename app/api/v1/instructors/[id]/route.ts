import { NO_QUERY } from "@/app/api/_answers/parts";
import { InstructorAnswer } from "@/app/api/_answers/records";
import { getInstructor } from "@/lib/domains/dispatch/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一名党建指导员",
  query: NO_QUERY,
  answer: InstructorAnswer,
  run: ({ actor, id }) => getInstructor(actor, id),
});
