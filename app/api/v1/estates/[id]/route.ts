import { NO_QUERY } from "@/app/api/_answers/parts";
import { EstateAnswer } from "@/app/api/_answers/records";
import { getEstate } from "@/lib/domains/regions/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一个小区",
  query: NO_QUERY,
  answer: EstateAnswer,
  run: ({ actor, id }) => getEstate(actor, id),
});
