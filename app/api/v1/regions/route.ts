import { RegionsAnswer } from "@/app/api/_answers/coverage";
import { getChildRegionsAnswer } from "@/lib/domains/regions/queries";
import { ChildRegionsInput } from "@/lib/domains/regions/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "下级区划",
  query: ChildRegionsInput,
  answer: RegionsAnswer,
  run: ({ actor, query }) => getChildRegionsAnswer(actor, query),
});
