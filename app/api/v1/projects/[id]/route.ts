import { NO_QUERY } from "@/app/api/_answers/parts";
import { ProjectAnswer } from "@/app/api/_answers/records";
import { getProject } from "@/lib/domains/firms/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一个物业服务项目",
  query: NO_QUERY,
  answer: ProjectAnswer,
  run: ({ actor, id }) => getProject(actor, id),
});
