import { pageOf } from "@/app/api/_answers/parts";
import { EstateAnswer } from "@/app/api/_answers/records";
import { listEstates } from "@/lib/domains/regions/queries";
import { EstateListInput } from "@/lib/domains/regions/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "小区清单",
  query: EstateListInput,
  answer: pageOf(EstateAnswer),
  run: ({ actor, query }) => listEstates(actor, query),
});
