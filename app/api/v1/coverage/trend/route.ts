import { TrendAnswer } from "@/app/api/_answers/coverage";
import { getTrendAnswer } from "@/lib/domains/coverage/queries/get-trend";
import { TrendInput } from "@/lib/domains/coverage/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "逐日覆盖情况",
  query: TrendInput,
  answer: TrendAnswer,
  run: ({ actor, query }) => getTrendAnswer(actor, query),
});
