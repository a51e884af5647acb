import { NO_QUERY } from "@/app/api/_answers/parts";
import { AssignmentAnswer } from "@/app/api/_answers/records";
import { getAssignment } from "@/lib/domains/dispatch/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一次选派",
  query: NO_QUERY,
  answer: AssignmentAnswer,
  run: ({ actor, id }) => getAssignment(actor, id),
});
