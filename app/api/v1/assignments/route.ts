import { pageOf } from "@/app/api/_answers/parts";
import { AssignmentAnswer } from "@/app/api/_answers/records";
import { listAssignments } from "@/lib/domains/dispatch/queries";
import { AssignmentListInput } from "@/lib/domains/dispatch/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "某日有效的选派",
  query: AssignmentListInput,
  answer: pageOf(AssignmentAnswer),
  run: ({ actor, query }) => listAssignments(actor, query),
});
