import { pageOf } from "@/app/api/_answers/parts";
import { ProjectAnswer } from "@/app/api/_answers/records";
import { listProjects } from "@/lib/domains/firms/queries";
import { ProjectListInput } from "@/lib/domains/firms/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "某日在管的物业服务项目",
  query: ProjectListInput,
  answer: pageOf(ProjectAnswer),
  run: ({ actor, query }) => listProjects(actor, query),
});
